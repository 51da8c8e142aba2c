/// Mappings as files: YAML that people write, read and share.
@NullMarked
package org.parkwright.formats.mapping.yaml;

import org.jspecify.annotations.NullMarked;
