/// Hostile text through every medium: whatever people type, it stays text.
package org.parkwright.server.output;
