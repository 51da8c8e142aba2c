/// Collections of parks as a folder of files: who they are, what was observed, what was chosen.
package org.parkwright.formats.park;
