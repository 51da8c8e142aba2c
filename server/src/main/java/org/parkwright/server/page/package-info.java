/// What all pages share: the frame around them, texts in the reader's language, figures as they are
/// written, and the plain pages for what went wrong.
@NullMarked
package org.parkwright.server.page;

import org.jspecify.annotations.NullMarked;
