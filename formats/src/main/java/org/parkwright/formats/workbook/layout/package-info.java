/// What an assessment workbook consists of: sheets, columns, questions, and how figures are shown.
/// Writing and reading both follow it.
package org.parkwright.formats.workbook.layout;
