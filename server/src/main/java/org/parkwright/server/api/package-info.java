/// Calls of programs, below `/api/v1`: the same parks, figures and reviews as on the pages, decided
/// by the same doors, in JSON.
///
/// Bodies are records; [org.parkwright.server.api.body] reads and writes them. What is public needs
/// no token; everything else needs one whose scopes and person allow it.
@NullMarked
package org.parkwright.server.api;

import org.jspecify.annotations.NullMarked;
