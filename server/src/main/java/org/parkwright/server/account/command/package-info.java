/// The account command, for whoever has the machine but no browser.
@NullMarked
package org.parkwright.server.account.command;

import org.jspecify.annotations.NullMarked;
