package org.parkwright.server.assess.form;

import java.util.ArrayList;
import java.util.List;
import org.parkwright.server.assess.form.FormView.Problem;
import org.parkwright.server.page.Frame;

/// What is wrong with one question's fields, told in words as it is found.
final class Problems {
  private final Frame frame;
  private final List<Problem> found = new ArrayList<>();

  Problems(Frame frame) {
    this.frame = frame;
  }

  /// Something that must be mended before the answer is recorded.
  void wrong(String field, String key, Object... parts) {
    found.add(new Problem(field, frame.t(key, parts), false));
  }

  /// Something to think over; the person may say that it is right.
  void ask(String field, String key, Object... parts) {
    found.add(new Problem(field, frame.t(key, parts), true));
  }

  boolean none() {
    return found.isEmpty();
  }

  List<Problem> all() {
    return List.copyOf(found);
  }

  Frame frame() {
    return frame;
  }
}
