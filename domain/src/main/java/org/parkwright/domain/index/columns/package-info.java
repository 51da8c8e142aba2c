/// Index systems evaluated column by column, over many parks or over many draws of one park.
package org.parkwright.domain.index.columns;
