/// What is wrong or doubtful in a file that somebody brings, collected and told together.
package org.parkwright.formats.issue;
