/// Asking colleagues without an account by call: making links, those that are open, ending them.
@NullMarked
package org.parkwright.server.api.ask;

import org.jspecify.annotations.NullMarked;
