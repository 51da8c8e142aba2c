package org.parkwright.server.assess;

/// One of several answers to choose from.
///
/// @param value as it is sent
/// @param label as the reader sees it
public record Option(String value, String label) {}
