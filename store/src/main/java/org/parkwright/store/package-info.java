/// Where records are kept: one class for each family of tables, with its SQL in it, on PostgreSQL,
/// either the embedded one in a data folder or a server.
package org.parkwright.store;
