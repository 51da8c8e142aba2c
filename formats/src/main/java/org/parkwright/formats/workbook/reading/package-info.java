/// Reads the assessment workbook back, collecting every problem and keeping every good row.
package org.parkwright.formats.workbook.reading;
