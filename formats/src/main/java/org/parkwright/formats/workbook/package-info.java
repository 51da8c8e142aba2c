/// The assessment workbook: questions of index systems out as XLSX, answers back in.
package org.parkwright.formats.workbook;
