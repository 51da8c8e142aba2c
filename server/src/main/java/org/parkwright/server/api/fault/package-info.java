/// What is wrong with a call, as RFC 9457 has it: in words, with the place, what was found, what
/// was expected and what to do; never anything of the inside.
@NullMarked
package org.parkwright.server.api.fault;

import org.jspecify.annotations.NullMarked;
