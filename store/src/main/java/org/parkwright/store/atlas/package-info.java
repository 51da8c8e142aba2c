/// The atlas as it is stored: claims, firms, tenancies, plots, imports of whole files, and which
/// parks are the same.
@NullMarked
package org.parkwright.store.atlas;

import org.jspecify.annotations.NullMarked;
