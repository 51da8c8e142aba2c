/// Parks: the list, one park with its claims and how it stands.
@NullMarked
package org.parkwright.server.park;

import org.jspecify.annotations.NullMarked;
