/// Opening XLSX files from strangers: what is refused before any spreadsheet library sees a byte,
/// and cells and tables as values.
package org.parkwright.formats.xlsx;
