package org.parkwright.domain.park;

/// A firm in a park.
///
/// @param id its address
/// @param names its name, at least in English
/// @param sector what it does, in a few words; may be empty
/// @param illustrative whether it was invented to show how something works
public record Tenant(TenantId id, Names names, String sector, boolean illustrative) {}
