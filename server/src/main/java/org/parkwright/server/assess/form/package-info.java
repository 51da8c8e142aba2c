/// The form: questions as they stand, what is typed read into observations or told what to mend.
@NullMarked
package org.parkwright.server.assess.form;

import org.jspecify.annotations.NullMarked;
