/// Tokens with which programs act for people.
@NullMarked
package org.parkwright.server.account.token;

import org.jspecify.annotations.NullMarked;
