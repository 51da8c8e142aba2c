/// Fuzz targets for every reader of what people bring, and the ways to run them.
package org.parkwright.server.fuzz;
