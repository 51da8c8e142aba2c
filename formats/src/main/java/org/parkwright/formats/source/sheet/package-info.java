/// Tables in workbooks: the sheet that holds the table, its headings over merged cells, its rows
/// read one by one from the sheet's XML.
@NullMarked
package org.parkwright.formats.source.sheet;

import org.jspecify.annotations.NullMarked;
