/// The first page: what this is, and where to start.
@NullMarked
package org.parkwright.server.home;

import org.jspecify.annotations.NullMarked;
