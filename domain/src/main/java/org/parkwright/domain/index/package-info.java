/// Index systems as data: indicators, formulas, requirements and pass rules.
package org.parkwright.domain.index;
