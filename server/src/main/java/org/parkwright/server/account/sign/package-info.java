/// Signing in and out: passwords, sessions, and how guessing is slowed down.
@NullMarked
package org.parkwright.server.account.sign;

import org.jspecify.annotations.NullMarked;
