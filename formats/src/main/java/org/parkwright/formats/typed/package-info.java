/// What people type into cells and fields: numbers in any script and notation, units, yes and no.
package org.parkwright.formats.typed;
