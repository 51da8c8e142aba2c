/// What Parkwright can do, one small class per verb.
package org.parkwright.app;
