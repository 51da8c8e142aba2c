package org.parkwright.server.review;

import java.util.List;
import org.parkwright.server.page.Link;

/// What was said about a period of a park or firm, or about one of its figures.
///
/// @param title what it is about
/// @param trail the pages above
/// @param action address that takes a comment
/// @param variable figure that is talked about; empty: the whole period
/// @param threads what was said, the latest first
/// @param wrong what is wrong with what was just sent; empty: nothing
/// @param typed what was just sent
public record TalkView(
    String title,
    List<Link> trail,
    String action,
    String variable,
    List<Thread> threads,
    String wrong,
    String typed) {

  /// A remark, or a question with its answers.
  ///
  /// @param number of the first comment
  /// @param about the figure meant, in words
  /// @param state remark, open question or settled question, in words
  /// @param open whether it can be answered and settled
  public record Thread(long number, Link about, String state, boolean open, List<Said> said) {}

  /// @param who and when, in words
  public record Said(String who, String text) {}
}
