/// ESRI shapefiles: geometries in `.shp`, attributes in `.dbf`, coordinate system in `.prj`,
/// character set in `.cpg`; read record by record, after ESRI's technical description of 1998.
@NullMarked
package org.parkwright.formats.source.shapefile;

import org.jspecify.annotations.NullMarked;
