package org.parkwright.domain.assess;

import org.parkwright.domain.index.Dimension;

/// Score and coverage of the indicators of one dimension: credit earned over credit possible, in
/// percent, with its range.
public record DimensionScore(
    Dimension dimension, Coverage coverage, Score score, int met, int partly, int unmet) {}
