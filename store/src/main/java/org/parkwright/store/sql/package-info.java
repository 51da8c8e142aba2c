/// Statements, values and connections: the little that stands between the tables and the driver.
package org.parkwright.store.sql;
