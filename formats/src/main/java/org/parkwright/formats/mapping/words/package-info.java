/// The words of files in many languages: headings, units, states, yes and no, countries,
/// classifications. All of them are data, which can be added to without Java.
@NullMarked
package org.parkwright.formats.mapping.words;

import org.jspecify.annotations.NullMarked;
