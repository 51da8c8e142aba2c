/// The bodies of calls: strict JSON into records, all faults told at once, and records into JSON.
@NullMarked
package org.parkwright.server.api.body;

import org.jspecify.annotations.NullMarked;
