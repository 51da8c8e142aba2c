/// The history as pages and files: who changed what, when and why; taking figures back; erasing.
@NullMarked
package org.parkwright.server.history;

import org.jspecify.annotations.NullMarked;
