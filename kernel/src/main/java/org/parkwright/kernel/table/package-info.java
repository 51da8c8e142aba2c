/// Tables as columns of `double`, NaN for missing: the loops that a million rows run through.
package org.parkwright.kernel.table;
