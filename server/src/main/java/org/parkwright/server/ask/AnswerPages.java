package org.parkwright.server.ask;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Ask;
import org.parkwright.server.assess.form.FormView;
import org.parkwright.server.assess.form.QuestionForm;
import org.parkwright.server.page.FaultPages;
import org.parkwright.server.page.Frame;
import org.parkwright.server.record.Records;
import org.parkwright.server.record.Writable;
import org.parkwright.server.review.Called;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.parkwright.store.Transaction;
import org.parkwright.store.sql.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/ask/{secret}`: a colleague without an account answers the questions that were chosen, and sees
/// nothing else: no figure that others recorded, not even through a remark that compares with
/// last year. A link that never was, has ended or has expired shows the same page.
@Controller
public final class AnswerPages {
  private static final String AT = "/ask/{secret}";
  private static final int LONGEST = 100;
  private final Database database;
  private final Records records;
  private final Catalog catalog;
  private final Called called;
  private final Clock clock;

  AnswerPages(Database database, Records records, Catalog catalog, Called called, Clock clock) {
    this.database = database;
    this.records = records;
    this.catalog = catalog;
    this.called = called;
    this.clock = clock;
  }

  @GetMapping(AT)
  String page(
      @PathVariable String secret,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response,
      Model model) {
    hide(response);
    Optional<Ask> ask = open(secret);
    if (ask.isEmpty()) {
      return gone(frame, response, model);
    }
    QuestionForm form = form(ask.get(), frame);
    model.addAttribute("view", view(ask.get(), secret, "", "", form.questions(), "", frame));
    return "ask/answer";
  }

  @PostMapping(AT)
  String answer(
      @PathVariable String secret,
      @RequestParam(name = "by", defaultValue = "") String by,
      @RequestParam Map<String, String> typed,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response,
      Model model) {
    hide(response);
    Optional<Ask> found = open(secret);
    if (found.isEmpty()) {
      return gone(frame, response, model);
    }
    Ask ask = found.get();
    Instant now = clock.instant();
    QuestionForm form = form(ask, frame);
    QuestionForm.Read read = form.read(typed, ask.answerer(), now);
    String name = by.replaceAll("\\p{Cntrl}+", " ").strip();
    if (name.isEmpty() || name.length() > LONGEST) {
      response.setStatus(422);
      model.addAttribute(
          "view",
          view(
              ask,
              secret,
              name,
              frame.t("ask.name.wrong", LONGEST),
              form.questions(asTyped(ask, read), typed),
              "",
              frame));
      return "ask/answer";
    }
    List<Observation> told =
        read.observations().stream().map(o -> told(o, frame.t("ask.told", name))).toList();
    if (!told.isEmpty()) {
      boolean recorded =
          database.transaction(
              Signature.of(ask.answerer()), t -> record(t, secret, ask, told, now));
      if (!recorded) {
        return gone(frame, response, model);
      }
    }
    if (!read.problems().isEmpty()) {
      response.setStatus(422);
    }
    String said =
        frame.t("ask.saved", told.size())
            + (read.problems().isEmpty()
                ? ""
                : " " + frame.t("assess.refused", read.problems().size()));
    model.addAttribute(
        "view",
        view(
            ask,
            secret,
            name,
            "",
            form(ask, frame).questions(read.problems(), typed),
            said,
            frame));
    return "ask/answer";
  }

  /// Asked again within the transaction: the asker may have ended the link meanwhile.
  private boolean record(
      Transaction t, String secret, Ask ask, List<Observation> told, Instant now) {
    if (t.asks().find(Secrets.sha256(secret)).filter(a -> a.open(now)).isEmpty()) {
      return false;
    }
    Writable.check(t, ask.territory(), List.of(ask.period()));
    if (ask.territory() instanceof Territory.InTenant firm) {
      t.observations().append(firm.tenant(), told);
    } else {
      t.observations().append(told);
    }
    t.asks().answered(ask.number(), now);
    return true;
  }

  /// Everything stands as typed while the name is missing, for it is not saved yet.
  private static Map<String, List<FormView.Problem>> asTyped(Ask ask, QuestionForm.Read read) {
    Map<String, List<FormView.Problem>> all = new java.util.HashMap<>();
    ask.variables().forEach(code -> all.put(code, List.of()));
    all.putAll(read.problems());
    return all;
  }

  /// Who told it stands with the figure: as its source where no other is given, and as its method.
  private static Observation told(Observation o, String words) {
    Source source =
        o.source().title().equals(Source.NOT_GIVEN.title()) ? Source.titled(words) : o.source();
    String method =
        o.method().isEmpty() || o.method().equals(words) || source.title().equals(words)
            ? o.method()
            : words + "; " + o.method();
    if (!source.title().equals(words) && method.isEmpty()) {
      method = words;
    }
    return new Observation(
        o.park(),
        o.variable(),
        o.period(),
        o.scenario(),
        o.claim(),
        o.grade(),
        source,
        method,
        o.note(),
        o.author(),
        o.at());
  }

  private Optional<Ask> open(String secret) {
    return secret.length() > 100
        ? Optional.empty()
        : database
            .read(t -> t.asks().find(Secrets.sha256(secret)))
            .filter(ask -> ask.open(clock.instant()));
  }

  /// Only what came through this very link.
  private QuestionForm form(Ask ask, Frame frame) {
    List<Variable> variables =
        ask.variables().stream().flatMap(code -> catalog.dictionary().find(code).stream()).toList();
    List<Observation> all =
        database.read(
            t ->
                ask.territory() instanceof Territory.InTenant firm
                    ? t.observations().of(firm.tenant(), Moment.LAST)
                    : t.observations().of(park(ask)));
    List<Observation> own =
        all.stream()
            .filter(
                o -> o.author().equals(ask.answerer()) && ask.variables().contains(o.variable()))
            .toList();
    return new QuestionForm(
        variables, Evidence.of(park(ask), ask.period(), own), called, Map.of(), frame);
  }

  private static ParkId park(Ask ask) {
    return switch (ask.territory()) {
      case Territory.InPark park -> park.park();
      case Territory.InTenant firm -> firm.tenant().park();
      default -> throw new IllegalStateException("only parks and firms are asked about: " + ask);
    };
  }

  private AnswerView view(
      Ask ask,
      String secret,
      String name,
      String nameWrong,
      List<FormView.Question> questions,
      String said,
      Frame frame) {
    boolean writable =
        database.read(t -> Writable.progress(t, ask.territory(), ask.period()).stage().writable());
    String about =
        ask.territory() instanceof Territory.InTenant firm
            ? database
                .read(t -> t.tenants().find(firm.tenant()))
                .map(found -> found.names().in(frame.language()))
                .orElse("")
            : records.find(park(ask)).map(park -> park.names().in(frame.language())).orElse("");
    return new AnswerView(
        frame.t("ask.answer.title", about, ask.period().toString()),
        frame.t("ask.asker", called.name(ask.author(), frame), frame.date(ask.expires())),
        ask.note(),
        "/ask/" + secret,
        name,
        nameWrong,
        writable,
        frame.t("ask.closed"),
        questions,
        said);
  }

  private static void hide(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex");
  }

  private static String gone(Frame frame, HttpServletResponse response, Model model) {
    response.setStatus(404);
    model.addAttribute(
        "fault",
        new FaultPages.Fault(
            frame.t("ask.gone"), frame.t("ask.gone.do"), "/", frame.t("fault.home")));
    return "page/fault";
  }
}
