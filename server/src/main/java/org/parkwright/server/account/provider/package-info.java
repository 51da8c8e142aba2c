/// Signing in through an identity provider of the organisation (OpenID Connect).
@NullMarked
package org.parkwright.server.account.provider;

import org.jspecify.annotations.NullMarked;
