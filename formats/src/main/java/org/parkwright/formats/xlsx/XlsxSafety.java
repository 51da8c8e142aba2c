package org.parkwright.formats.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.kernel.document.Phrase;

/// Decides whether a file from a stranger may be opened as a workbook, before any spreadsheet
/// library sees it.
///
/// Refused, each with one plain sentence: files that are no XLSX (by their bytes, not their
/// name), locked or damaged ones, archives above the limits (counted while unpacking, never by
/// the sizes that the archive claims), archives whose directory disagrees with their content,
/// macros, Excel 4 macro sheets, ActiveX, live links to programs (DDE, OLE), any XML part with a
/// document type, and more stored rows or cells than fit in memory.
///
/// **Links to other workbooks, pictures or data connections are ignored with a warning**, not
/// refused: people keep such links by copying cells, nothing here follows them, and the values
/// stored in the file are what the person saw. Hyperlinks are text and pass without a word.
///
/// Everything is unpacked once into memory, looked at, and handed to POI as it was looked at.
public final class XlsxSafety {
  private static final long UNSUSPICIOUS = 1_000_000;
  private static final int END_RECORD = 22;
  private static final int LONGEST_COMMENT = 65_535;

  private XlsxSafety() {}

  /// Reads the whole stream, up to the limit, and inspects it.
  ///
  /// @throws IOException when the stream itself fails
  public static Inspection inspect(InputStream in, XlsxLimits limits) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 8));
    if (bytes.length > limits.fileBytes()) {
      return new Inspection.Refused(
          tooLarge(
              Phrase.of("found.file_bytes", Long.toString(limits.fileBytes())),
              limits.fileBytes()));
    }
    return inspect(bytes, limits);
  }

  /// Inspects a file.
  public static Inspection inspect(byte[] bytes, XlsxLimits limits) {
    var foreign = FileSniff.refuse(bytes);
    if (foreign.isPresent()) {
      return new Inspection.Refused(foreign.get());
    }
    try {
      Map<String, byte[]> parts = unpack(bytes, limits);
      requireWorkbook(parts);
      PartScan scan = new PartScan(limits);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        scan.look(part.getKey(), part.getValue());
      }
      return new Inspection.Safe(new XlsxParts(parts), warnings(scan.links()));
    } catch (RefusedException refused) {
      return new Inspection.Refused(refused.why());
    } catch (IOException | IllegalArgumentException broken) {
      return new Inspection.Refused(damaged(String.valueOf(broken.getMessage())));
    }
  }

  private static List<Issue> warnings(List<String> links) {
    return links.stream()
        .map(
            link ->
                new Issue(
                    IssueKind.EXTERNAL_LINK,
                    Place.file(),
                    link.equals("connection") ? Phrase.of("found.connection") : Phrase.text(link),
                    Phrase.of("expect.no_links"),
                    Phrase.of("do.link")))
        .toList();
  }

  private static Map<String, byte[]> unpack(byte[] bytes, XlsxLimits limits)
      throws IOException, RefusedException {
    int declared = declaredParts(bytes);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long total = 0;
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        count++;
        if (count > limits.parts()) {
          throw new RefusedException(
              tooLarge(Phrase.of("found.parts", Integer.toString(limits.parts())), limits.parts()));
        }
        byte[] content = read(zip, total, bytes.length, limits);
        total += content.length;
        if (!entry.isDirectory() && parts.put(entry.getName(), content) != null) {
          throw new ZipException("part " + entry.getName() + " is there twice");
        }
      }
    }
    if (count != declared) {
      throw new ZipException("the directory lists " + declared + " parts, the file holds " + count);
    }
    return parts;
  }

  private static byte[] read(InputStream zip, long before, long fileBytes, XlsxLimits limits)
      throws IOException, RefusedException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] buffer = new byte[64 * 1024];
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      content.write(buffer, 0, n);
      long total = before + content.size();
      if (total > limits.unpackedBytes()) {
        throw new RefusedException(
            tooLarge(
                Phrase.of("found.part_bytes", Long.toString(limits.unpackedBytes())),
                limits.unpackedBytes()));
      }
      if (total > UNSUSPICIOUS && total / fileBytes > limits.ratio()) {
        throw new RefusedException(
            IssueKind.ZIP_BOMB,
            Phrase.of("found.bomb", Long.toString(fileBytes), Long.toString(limits.ratio())),
            Phrase.of("expect.workbook"),
            Phrase.of("do.bomb"));
      }
    }
    return content.toByteArray();
  }

  /// The number of parts by the archive's own directory at its end.
  private static int declaredParts(byte[] bytes) throws ZipException {
    int first = Math.max(0, bytes.length - END_RECORD - LONGEST_COMMENT);
    for (int at = bytes.length - END_RECORD; at >= first; at--) {
      if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
        return (bytes[at + 10] & 0xFF) | (bytes[at + 11] & 0xFF) << 8;
      }
    }
    throw new ZipException("the file ends too early: its directory is missing");
  }

  private static void requireWorkbook(Map<String, byte[]> parts) throws RefusedException {
    if (parts.containsKey("xl/workbook.xml")) {
      return;
    }
    Phrase found = Phrase.of("sniff.no_workbook");
    if (parts.containsKey("xl/workbook.bin")) {
      found = Phrase.of("sniff.xlsb");
    } else if (parts.containsKey("word/document.xml")) {
      found = Phrase.of("sniff.word");
    } else if (parts.containsKey("ppt/presentation.xml")) {
      found = Phrase.of("sniff.slides");
    } else if (parts.containsKey("mimetype")) {
      found = Phrase.of("sniff.odf");
    }
    throw new RefusedException(FileSniff.other(found, Phrase.of("do.save_program")));
  }

  private static Issue tooLarge(Phrase found, long most) {
    return new Issue(
        IssueKind.TOO_LARGE,
        Place.file(),
        found,
        Phrase.of("expect.most", Long.toString(most)),
        Phrase.of("do.only_workbook"));
  }

  private static Issue damaged(String what) {
    return new Issue(
        IssueKind.DAMAGED_FILE,
        Place.file(),
        Phrase.text(what),
        Phrase.of("expect.complete"),
        Phrase.of("do.damaged"));
  }
}
