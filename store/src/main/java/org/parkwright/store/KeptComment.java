package org.parkwright.store;

import org.parkwright.domain.review.Comment;

/// A comment as it stands in the table.
///
/// @param number by which it can be answered
public record KeptComment(long number, Comment comment) {}
