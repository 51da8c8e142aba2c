package org.parkwright.server.page;

/// An address and its name.
public record Link(String address, String name) {}
