/// What a filter finds, as files.
@NullMarked
package org.parkwright.server.atlas.files;

import org.jspecify.annotations.NullMarked;
