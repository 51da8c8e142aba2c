/// The second factor: codes of a device, and codes on paper for when it is lost.
@NullMarked
package org.parkwright.server.account.second;

import org.jspecify.annotations.NullMarked;
