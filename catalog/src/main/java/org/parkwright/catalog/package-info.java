/// Index systems and the data dictionary that come with Parkwright, and those that users add.
package org.parkwright.catalog;
