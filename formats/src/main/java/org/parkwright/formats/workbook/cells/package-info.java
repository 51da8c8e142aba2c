/// Reads one answer from one cell: numbers with units, yes and no, options.
package org.parkwright.formats.workbook.cells;
