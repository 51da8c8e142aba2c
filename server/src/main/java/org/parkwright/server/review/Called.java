package org.parkwright.server.review;

import org.parkwright.server.page.Frame;

/// How an author is called on a page. Tables hold accounts, not names.
public interface Called {

  /// A person's name, or words for who has none: a link, a command, somebody erased.
  String name(String author, Frame frame);
}
