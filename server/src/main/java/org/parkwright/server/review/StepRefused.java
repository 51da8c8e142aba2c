package org.parkwright.server.review;

/// A step that cannot be taken as things stand; nothing was changed.
final class StepRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String key;
  private final String place;
  private final String back;

  /// @param key message that says why
  /// @param place part of the message: the stage in words
  /// @param back address to go back to
  StepRefused(String key, String place, String back) {
    super(key + ": " + place);
    this.key = key;
    this.place = place;
    this.back = back;
  }

  String key() {
    return key;
  }

  String place() {
    return place;
  }

  String back() {
    return back;
  }
}
