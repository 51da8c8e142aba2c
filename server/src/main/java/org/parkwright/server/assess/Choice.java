package org.parkwright.server.assess;

/// An index system that may be chosen.
///
/// @param id short name
/// @param title name as the reader sees it
/// @param chosen whether it is chosen now
public record Choice(String id, String title, boolean chosen) {}
