package org.parkwright.domain.assess;

import org.parkwright.kernel.document.Phrase;

/// A verdict with its reason.
///
/// @param verdict met, unmet or undetermined
/// @param reason why
/// @param certainty share of the draws that gave the same verdict, 0 to 1
public record Decision(Verdict verdict, Phrase reason, double certainty) {}
