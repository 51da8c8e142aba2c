/// Worked examples of index systems: figures in, findings out.
package org.parkwright.formats.spec;
