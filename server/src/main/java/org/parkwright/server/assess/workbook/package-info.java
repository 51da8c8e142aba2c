/// The workbook of one park and period, out and in.
@NullMarked
package org.parkwright.server.assess.workbook;

import org.jspecify.annotations.NullMarked;
