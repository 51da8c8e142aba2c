/// How the rows of a foreign file become parks and firms: a mapping, which is a file that people
/// read, change and share.
@NullMarked
package org.parkwright.formats.mapping;

import org.jspecify.annotations.NullMarked;
