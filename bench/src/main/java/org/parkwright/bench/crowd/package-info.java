/// A crowd of people on a running server: what they wait for, and what the server needs meanwhile.
@NullMarked
package org.parkwright.bench.crowd;

import org.jspecify.annotations.NullMarked;
