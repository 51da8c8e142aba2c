/// One park against index systems: findings, scores with ranges, verdicts, gaps, next questions.
package org.parkwright.domain.assess;
