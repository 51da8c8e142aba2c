package org.parkwright.server.history;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.parkwright.domain.park.Park;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Records;
import org.parkwright.store.Withdrawal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `POST /parks/{country}/{name}/withdraw/{period}`: a figure is taken back, with the reason.
@Controller
public final class WithdrawPages {
  private final Records records;
  private final Clock clock;

  public WithdrawPages(Records records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /// @param back page of this park to return to
  @PostMapping("/parks/{country}/{name}/withdraw/{period}")
  String withdraw(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @RequestParam("figure") long figure,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      @RequestParam(name = "back", defaultValue = "") String back,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response,
      Model model) {
    Park park = ParkPages.find(records, country, name, frame);
    Period period = ParkPages.period(when, park, frame);
    String base = ParkPages.address(park.id());
    String instead = back.startsWith(base + "/") && !back.contains("//") ? back : base;
    String words = reason.replaceAll("\\p{Cntrl}+", " ").strip();
    boolean done =
        !words.isEmpty()
            && records.withdraw(
                park.id(),
                period,
                new Withdrawal(
                    figure, words, frame.actor().account().orElseThrow(), clock.instant()));
    if (!done) {
      response.setStatus(422);
      model.addAttribute(
          "view",
          new Refused(
              frame.t(words.isEmpty() ? "history.withdraw.reason.wrong" : "history.withdraw.none"),
              instead));
      return "history/refused";
    }
    return "redirect:" + instead + "#recorded";
  }

  /// @param why what is wrong
  /// @param back where to try again
  public record Refused(String why, String back) {}
}
