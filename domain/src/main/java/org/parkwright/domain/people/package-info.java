/// Who may do what, and where: territories of the organisation tree, roles granted there, and the
/// one place that decides.
@NullMarked
package org.parkwright.domain.people;

import org.jspecify.annotations.NullMarked;
