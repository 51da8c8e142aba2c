/// Results as JSON for other programs.
package org.parkwright.formats.result;
