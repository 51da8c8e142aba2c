/// The pages, one class per capability.
@NullMarked
package org.parkwright.server.pages;

import org.jspecify.annotations.NullMarked;
