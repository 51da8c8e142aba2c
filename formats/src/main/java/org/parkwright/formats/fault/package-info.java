/// What is wrong with a file: every fault with its place, what was found and what is allowed.
package org.parkwright.formats.fault;
