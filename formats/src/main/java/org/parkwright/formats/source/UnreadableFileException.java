package org.parkwright.formats.source;

import java.util.List;
import java.util.stream.Collectors;
import org.parkwright.formats.issue.Issue;

/// A file from which no rows can be read, with every reason. The message is for logs; who brought
/// the file is told by [#issues()] in a language of theirs.
public final class UnreadableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Issue> issues;

  /// @param issues at least one
  public UnreadableFileException(List<Issue> issues) {
    super(issues.stream().map(Issue::toString).collect(Collectors.joining("\n")));
    this.issues = List.copyOf(issues);
    if (issues.isEmpty()) {
      throw new IllegalArgumentException("an unreadable file needs a reason");
    }
  }

  /// One reason.
  public UnreadableFileException(Issue issue) {
    this(List.of(issue));
  }

  /// The reasons.
  public List<Issue> issues() {
    return issues;
  }
}
