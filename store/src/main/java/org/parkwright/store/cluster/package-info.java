/// A real PostgreSQL server that lives in one data folder: its programs, its files, its passwords,
/// one owner at a time, started and ended with the application.
package org.parkwright.store.cluster;
