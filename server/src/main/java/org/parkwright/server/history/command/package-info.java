/// Commands that need what is stored: the chain checked, everything taken into a file and brought
/// back.
@NullMarked
package org.parkwright.server.history.command;

import org.jspecify.annotations.NullMarked;
