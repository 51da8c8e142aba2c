/// Quantities with units: a value never travels without saying what it is measured in.
package org.parkwright.kernel.quantity;
