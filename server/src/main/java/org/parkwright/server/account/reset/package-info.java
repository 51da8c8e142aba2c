/// Links with which people set a password: from an administrator, or by mail.
@NullMarked
package org.parkwright.server.account.reset;

import org.jspecify.annotations.NullMarked;
