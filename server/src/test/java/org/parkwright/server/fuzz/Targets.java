package org.parkwright.server.fuzz;

import java.util.List;
import java.util.stream.Stream;
import org.parkwright.server.assess.form.TypedAnswers;

/// All targets.
final class Targets {
  private static final List<Target> ALL =
      Stream.of(
              TypedTargets.all(),
              ServerTargets.all(),
              List.of(TypedAnswers.target()),
              FileTargets.all(),
              MappingTargets.all(),
              FolderTargets.all(),
              WorkbookTargets.all(),
              SourceTargets.all())
          .flatMap(List::stream)
          .toList();

  private Targets() {}

  static List<Target> all() {
    return ALL;
  }

  /// The target of a name.
  ///
  /// @throws IllegalArgumentException with all names when there is none
  static Target named(String name) {
    return ALL.stream()
        .filter(target -> target.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no fuzz target \"" + name + "\"; expected one of " + names()));
  }

  static List<String> names() {
    return ALL.stream().map(Target::name).toList();
  }
}
