package org.parkwright.domain.assess;

/// A verdict with its reason.
///
/// @param verdict met, unmet or undetermined
/// @param reason in words
/// @param certainty share of the draws that gave the same verdict, 0 to 1
public record Decision(Verdict verdict, String reason, double certainty) {}
