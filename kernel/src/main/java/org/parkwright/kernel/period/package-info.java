/// Reporting periods.
package org.parkwright.kernel.period;
