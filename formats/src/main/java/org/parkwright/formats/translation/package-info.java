/// Translations of the data dictionary and of index systems: one CSV file per language beside the
/// file that it translates.
package org.parkwright.formats.translation;
