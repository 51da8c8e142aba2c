/// People as the server knows them: who somebody is, and what they keep about themselves.
@NullMarked
package org.parkwright.server.account;

import org.jspecify.annotations.NullMarked;
