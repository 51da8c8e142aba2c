/// Writes the assessment workbook, one class per sheet.
package org.parkwright.formats.workbook.writing;
