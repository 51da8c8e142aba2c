/// The history of every change: reading it, and proving that it is whole.
@NullMarked
package org.parkwright.store.history;

import org.jspecify.annotations.NullMarked;
