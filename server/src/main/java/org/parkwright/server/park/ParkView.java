package org.parkwright.server.park;

import java.util.List;
import java.util.Optional;
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
/// @param claims by topic; rivals beside each other
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
    List<Topic> claims,
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

  /// What is claimed about one topic.
  public record Topic(String name, List<Claim> claims) {}

  /// @param source cited, with an address where it is one
  public record Claim(String statement, String asOf, Source source, boolean illustrative) {}

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
