/// The doors of the server: every address with what it takes to pass, who knocks, and what is said
/// to whoever is turned away.
@NullMarked
package org.parkwright.server.access;

import org.jspecify.annotations.NullMarked;
