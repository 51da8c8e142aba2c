/// Benchmarks, each beside the best peer that does the same work.
package org.parkwright.bench;
