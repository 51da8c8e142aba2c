/// Assessing a park: the form, the workbook, the scorecard, and where each figure comes from.
@NullMarked
package org.parkwright.server.assess;

import org.jspecify.annotations.NullMarked;
