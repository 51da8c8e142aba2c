/// Names in any script, put into Latin letters so that they can be compared.
@NullMarked
package org.parkwright.formats.names;

import org.jspecify.annotations.NullMarked;
