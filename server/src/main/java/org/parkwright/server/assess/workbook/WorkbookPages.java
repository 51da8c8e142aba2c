package org.parkwright.server.assess.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.people.Access;
import org.parkwright.formats.issue.Severity;
import org.parkwright.formats.workbook.AssessmentWorkbook;
import org.parkwright.formats.workbook.WorkbookImport;
import org.parkwright.formats.workbook.WorkbookRequest;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Assessing;
import org.parkwright.server.record.Records;
import org.parkwright.server.record.Records.Recorded;
import org.parkwright.store.FileImport;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The workbook of one park and period: out with what is known, back in with every problem named. A
/// file with errors or open questions changes nothing until the good rows are accepted.
@Controller
public final class WorkbookPages {
  private static final String AT = "/parks/{country}/{name}/assess/{period}/workbook";
  private static final String FIRMS = "tenants";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private final Records records;
  private final Assessing assessing;
  private final HeldUploads uploads = new HeldUploads();
  private final Clock clock;

  public WorkbookPages(Records records, Assessing assessing, Clock clock) {
    this.records = records;
    this.assessing = assessing;
    this.clock = clock;
  }

  @GetMapping(AT + ".xlsx")
  ResponseEntity<byte[]> write(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @RequestParam(name = "system", defaultValue = "") List<String> ids,
      @ModelAttribute("frame") Frame frame)
      throws IOException {
    Park park = ParkPages.find(records, country, name, frame);
    Period period = ParkPages.period(when, park, frame);
    List<IndexSystem> systems = assessing.systems(park, period, ids);
    Recorded known = records.recorded(park.id(), period);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AssessmentWorkbook.write(
        WorkbookRequest.blank(
                park.names().in(frame.texts()),
                park.id(),
                period,
                systems,
                assessing.dictionary(),
                frame.texts())
            .with(known.observations(), lists(known, park, frame), known.preferences())
            .onlyAsked(),
        out);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(XLSX))
        .cacheControl(CacheControl.noStore().cachePrivate())
        .header(
            "Content-Disposition",
            "attachment; filename=\"%s-%s-questions.xlsx\"".formatted(park.id().slug(), period))
        .body(out.toByteArray());
  }

  @PostMapping(AT)
  String read(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @RequestParam("file") MultipartFile file,
      @ModelAttribute("frame") Frame frame,
      Model model)
      throws IOException {
    Park park = ParkPages.find(records, country, name, frame);
    Instant now = clock.instant();
    byte[] bytes = file.getBytes();
    WorkbookImport read =
        AssessmentWorkbook.read(
            new ByteArrayInputStream(bytes), assessing.dictionary(), who(frame), now);
    Period period = read.period().orElse(ParkPages.period(when, park, frame));
    WorkbookWriting writing = new WorkbookWriting(park, period, read, frame);
    if (read.park().isPresent() && !read.park().get().equals(park.id())) {
      model.addAttribute("view", writing.otherPark(read.park().get()));
      return "assess/workbook";
    }
    Recorded brought =
        new Recorded(read.observations(), read.rosters(), read.preferences())
            .without(records.recorded(park.id(), period));
    HeldUploads.Held upload =
        new HeldUploads.Held(
            park.id(),
            period,
            fileName(file),
            sha256(bytes),
            read.systems().stream().map(Object::toString).toList(),
            read.issues().stream().map(issue -> issue.in(frame.texts())).toList(),
            read.held().size(),
            brought,
            now);
    boolean open = read.hasErrors() || !read.issues(Severity.QUESTION).isEmpty();
    if (!open && brought.size() > 0) {
      record(upload, who(frame));
    }
    Optional<String> hold =
        open && brought.size() > 0 ? Optional.of(uploads.keep(upload)) : Optional.empty();
    model.addAttribute("view", writing.page(brought, open, hold));
    return "assess/workbook";
  }

  @PostMapping(AT + "/accept")
  String accept(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @RequestParam("upload") String number,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    Park park = ParkPages.find(records, country, name, frame);
    Optional<HeldUploads.Held> upload = uploads.take(number, park.id(), clock.instant());
    upload.ifPresent(held -> record(held, who(frame)));
    Period period =
        upload.map(HeldUploads.Held::period).orElseGet(() -> ParkPages.period(when, park, frame));
    model.addAttribute("view", WorkbookWriting.accepted(park, period, upload, frame));
    return "assess/workbook";
  }

  private String who(Frame frame) {
    return frame.recorder();
  }

  /// Lists with the names of firms are for those who see the firms of this park.
  private static List<Roster> lists(Recorded known, Park park, Frame frame) {
    return Access.readsFirms(frame.actor(), park.id())
        ? known.rosters()
        : known.rosters().stream().filter(list -> !list.name().equals(FIRMS)).toList();
  }

  private void record(HeldUploads.Held upload, String who) {
    records.record(
        upload.park(),
        upload.period(),
        new FileImport(
            upload.fileName(),
            upload.sha256(),
            upload.good().observations().size(),
            upload.refused(),
            upload.issues(),
            who,
            upload.at()),
        upload.good());
    if (!upload.systems().isEmpty()) {
      records.choose(upload.park(), upload.period(), upload.systems(), who);
    }
  }

  private static String fileName(MultipartFile file) {
    String name = file.getOriginalFilename();
    String plain = name == null ? "" : name.replaceAll("\\p{Cntrl}+", " ").strip();
    return plain.isEmpty() ? "workbook.xlsx" : plain;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
