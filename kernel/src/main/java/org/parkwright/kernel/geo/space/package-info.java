/// Points in space, in a tree that finds near ones. Exported to the domain only.
@NullMarked
package org.parkwright.kernel.geo.space;

import org.jspecify.annotations.NullMarked;
