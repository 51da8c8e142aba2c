/// Pages of those who keep accounts.
@NullMarked
package org.parkwright.server.account.admin;

import org.jspecify.annotations.NullMarked;
