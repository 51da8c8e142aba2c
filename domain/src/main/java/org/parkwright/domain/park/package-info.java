/// Parks and zones: who they are, where they lie, and the dated claims made about them.
package org.parkwright.domain.park;
