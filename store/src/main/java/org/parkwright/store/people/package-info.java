/// Accounts and all that belongs to them: what may be erased apart from what is remembered.
@NullMarked
package org.parkwright.store.people;

import org.jspecify.annotations.NullMarked;
