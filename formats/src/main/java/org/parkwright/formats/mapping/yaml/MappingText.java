package org.parkwright.formats.mapping.yaml;

import org.parkwright.formats.mapping.Mapping;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/// Writes a mapping as the YAML that [MappingYaml] reads.
public final class MappingText {
  private static final int WIDTH = 100;

  private MappingText() {}

  /// The text of the file.
  public static String of(Mapping mapping) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setMultiLineFlow(false)
            .setUseUnicodeEncoding(true)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(WIDTH)
            .setSplitLines(false)
            .build();
    return "# docs/guide/import.md explains every key.\n"
        + new Dump(settings).dumpToString(MappingTree.of(mapping));
  }
}
