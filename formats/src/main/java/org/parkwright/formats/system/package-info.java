/// Index systems and the data dictionary as files.
package org.parkwright.formats.system;
