package org.parkwright.server.park;

import java.util.List;
import java.util.Optional;
import org.parkwright.server.page.Link;
import org.parkwright.server.record.AsOf;

/// One park's page.
///
/// @param address of the page
/// @param name in the reader's language
/// @param otherNames names in other languages, with their tags
/// @param country as the reader calls it
/// @param place coordinates in words, where known
/// @param status as the reader calls it
/// @param headline name and status in one sentence
/// @param first area, sectors and jobs, each as claimed first or unknown
/// @param illustrative the park is invented
/// @param claims by heading and topic; the claim that counts first, its rivals after it
/// @param around zones that it lies in, the largest first
/// @param inside parks within it
/// @param map where it lies, drawn as SVG; empty when nobody says
/// @param outline its boundary, drawn as SVG; empty when nobody says
/// @param atlas the map of all parks around it
/// @param plots pieces of its land
/// @param firms as registers know them
/// @param compare address of its comparison with others
/// @param reason why it is in its state, as a source says; empty when none does
/// @param latest how it stood last; empty: nobody has assessed it
/// @param earlier other periods, the latest first
/// @param periodToAssess period that the assessment form opens with
/// @param nextPeriod the year after the latest; empty: nothing is assessed yet
/// @param asOf the moment that is shown
/// @param assesses whether this reader may record figures
/// @param tenants address of its firms
public record ParkView(
    String address,
    String name,
    List<OtherName> otherNames,
    String country,
    Optional<String> place,
    String status,
    String headline,
    List<First> first,
    boolean illustrative,
    List<Heading> claims,
    List<Link> around,
    List<Link> inside,
    String map,
    String outline,
    Optional<Link> atlas,
    List<PlotLine> plots,
    Firms firms,
    String compare,
    String reason,
    Optional<Standing> latest,
    List<Standing> earlier,
    String periodToAssess,
    Optional<String> nextPeriod,
    AsOf asOf,
    boolean assesses,
    String tenants) {

  /// @param known whether anybody has claimed anything
  public record First(String topic, String words, boolean known) {}

  public record OtherName(String language, String text) {}

  /// What is claimed under one heading.
  public record Heading(String title, List<Topic> topics) {}

  /// What is claimed about one topic, the claim that counts first.
  public record Topic(String name, List<Claim> claims) {}

  /// @param source cited, with an address where it is one
  /// @param why why it counts among its rivals; empty for one that does not, or has none
  public record Claim(
      String statement, String asOf, Source source, String why, boolean illustrative) {}

  /// @param area with its unit, where known
  /// @param vacancy whether it can be had, in words
  public record PlotLine(
      String number, Optional<String> area, String vacancy, String use, Optional<String> price) {}

  /// One page of the firms.
  ///
  /// @param total how many there are
  /// @param range which are shown, in words
  public record Firms(
      int total, String range, List<FirmLine> lines, Optional<Link> before, Optional<Link> after) {}

  /// @param does what it does, where known
  /// @param how how it is known that it sits here
  /// @param certainty how sure that is, in percent
  public record FirmLine(
      String name, Optional<String> does, String how, String certainty, boolean illustrative) {}

  /// @param link web address, where the source gives one
  public record Source(String cited, Optional<String> link) {}

  /// How the park stood in one period.
  ///
  /// @param strip findings of all systems drawn, as SVG with its text equivalent
  /// @param systems one line per system
  public record Standing(
      String period, String scorecard, String form, String strip, List<PerSystem> systems) {}

  /// @param sentence what was found, in words
  public record PerSystem(String title, String scorecard, String sentence) {}
}
