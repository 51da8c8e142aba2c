package org.parkwright.formats.system;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.formats.fault.Loaded;

/// A small invented index system that uses every form of the grammar once.
public final class Sample {
  private Sample() {}

  public static Dictionary dictionary() {
    return VariablesCsv.read(stream(text("variables.csv")), "variables.csv", "sample@1").orThrow();
  }

  public static String systemText() {
    return text("system.yaml");
  }

  public static String specText() {
    return text("spec.yaml");
  }

  public static IndexSystem system() {
    return read(systemText()).orThrow();
  }

  public static Loaded<IndexSystem> read(String yaml) {
    return IndexSystemYaml.read(stream(yaml), "system.yaml", dictionary());
  }

  public static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  public static String text(String file) {
    try (InputStream in = Sample.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
