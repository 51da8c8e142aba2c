/// What is known about a park in a period: variables, observations with sources and ranges, and
/// the evidence chosen from rival observations.
package org.parkwright.domain.evidence;
