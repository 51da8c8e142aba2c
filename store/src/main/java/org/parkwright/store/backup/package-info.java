/// Backups: everything that is stored in one file, and back into an empty instance.
@NullMarked
package org.parkwright.store.backup;

import org.jspecify.annotations.NullMarked;
