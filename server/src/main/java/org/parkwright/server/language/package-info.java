/// The reader's language: kept in the address, carried through every link of a page.
@NullMarked
package org.parkwright.server.language;

import org.jspecify.annotations.NullMarked;
