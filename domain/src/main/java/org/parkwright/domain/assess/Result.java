package org.parkwright.domain.assess;

import java.util.Optional;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Judgement;

/// What was found for one indicator.
///
/// @param indicator the indicator
/// @param current what is
/// @param intended what is intended, where an intention changes anything
/// @param certainty share of the draws that gave the same finding as the chosen values, 0 to 1
public record Result(
    Indicator indicator, Judgement current, Optional<Judgement> intended, double certainty) {}
