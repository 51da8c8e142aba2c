package org.parkwright.formats.source.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which of the files in an archive is the table.
///
/// @param entry the one that is read
/// @param others names of those that might be meant as well
public record Chosen(ZipFolder.Entry entry, List<String> others) {
  private static final Pattern NO_TABLE =
      Pattern.compile(
          "(?i).*(?:\\.(?:pdf|docx?|html?|xml|md|rst|png|jpe?g|gif|svg|sld|qml|qgz|prj|cpg|sbn|sbx"
              + "|json-ld|yaml|yml|r|py|do|sas|sps|lic)|(?:^|/)(?:readme|licen[cs]e|notice)[^/]*)");

  public Chosen {
    others = List.copyOf(others);
  }

  /// The file that a person named, else the largest that may be a table.
  ///
  /// @return nothing when there is none
  public static Optional<Chosen> of(List<ZipFolder.Entry> entries, Optional<String> said) {
    List<ZipFolder.Entry> named =
        entries.stream()
            .filter(
                e ->
                    said.isPresent()
                        && (e.path().equals(said.get()) || e.name().equals(said.get())))
            .toList();
    List<ZipFolder.Entry> tables =
        named.isEmpty()
            ? entries.stream().filter(e -> !NO_TABLE.matcher(e.path()).matches()).toList()
            : named;
    Optional<ZipFolder.Entry> best =
        tables.stream()
            .max(
                Comparator.comparing((ZipFolder.Entry e) -> looksLikeTable(e))
                    .thenComparingLong(ZipFolder.Entry::size));
    return best.map(
        entry ->
            new Chosen(
                entry,
                tables.stream().filter(e -> e != entry).map(ZipFolder.Entry::path).toList()));
  }

  private static boolean looksLikeTable(ZipFolder.Entry entry) {
    return entry
        .path()
        .toLowerCase(Locale.ROOT)
        .matches(".*\\.(?:csv|tsv|tab|xlsx|geojson|json|csv\\.gz|geojson\\.gz)");
  }
}
