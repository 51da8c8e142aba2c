/// Floor 6: the one runnable jar, its commands and its server. Spring lives here and nowhere below.
@NullMarked
package org.parkwright.server;

import org.jspecify.annotations.NullMarked;
