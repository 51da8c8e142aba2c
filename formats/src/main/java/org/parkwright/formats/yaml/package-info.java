/// YAML read node by node, so that every fault has its line.
package org.parkwright.formats.yaml;
