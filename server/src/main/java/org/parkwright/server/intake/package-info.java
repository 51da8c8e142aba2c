/// Files come into the atlas: uploaded, mapped, tried, imported in the background, undone.
@NullMarked
package org.parkwright.server.intake;

import org.jspecify.annotations.NullMarked;
