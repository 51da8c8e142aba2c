/// What waits for whom: on a page, and by mail.
@NullMarked
package org.parkwright.server.task;

import org.jspecify.annotations.NullMarked;
