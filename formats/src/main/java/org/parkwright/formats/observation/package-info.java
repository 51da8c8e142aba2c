/// Observations as CSV, in and out.
package org.parkwright.formats.observation;
