/// The first start: how the first administrator comes about, and the accounts of the demo.
@NullMarked
package org.parkwright.server.account.setup;

import org.jspecify.annotations.NullMarked;
