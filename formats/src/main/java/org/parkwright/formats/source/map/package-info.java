/// Map files: features with their properties as cells and their geometry.
@NullMarked
package org.parkwright.formats.source.map;

import org.jspecify.annotations.NullMarked;
