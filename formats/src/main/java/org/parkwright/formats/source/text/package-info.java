/// Tables in text files: character sets, delimiters, quotes, and letters that went through a wrong
/// character set on the way.
@NullMarked
package org.parkwright.formats.source.text;

import org.jspecify.annotations.NullMarked;
