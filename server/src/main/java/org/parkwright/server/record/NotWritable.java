package org.parkwright.server.record;

import org.parkwright.domain.review.Progress;

/// A figure was to be recorded for a period that is submitted, approved or locked. Nothing was
/// recorded.
public final class NotWritable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Progress progress;

  NotWritable(Progress progress) {
    super(progress.territory() + " in " + progress.period() + " is " + progress.stage().word());
    this.progress = progress;
  }

  /// Where the territory's period stands.
  public Progress progress() {
    return progress;
  }
}
