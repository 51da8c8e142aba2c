/// Text of strangers made fit for messages.
@org.jspecify.annotations.NullMarked
package org.parkwright.kernel.text;
