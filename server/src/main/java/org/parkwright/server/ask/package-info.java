/// A few questions for a colleague without an account, behind a link that ends.
@NullMarked
package org.parkwright.server.ask;

import org.jspecify.annotations.NullMarked;
