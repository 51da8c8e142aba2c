/// Tables of a workbook found by their headings, and the draft that their rows are read into.
package org.parkwright.formats.workbook.tables;
