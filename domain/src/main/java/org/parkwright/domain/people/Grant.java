package org.parkwright.domain.people;

/// A role in a territory.
public record Grant(Role role, Territory territory) {

  public Grant {
    if (!role.fits(territory)) {
      throw new IllegalArgumentException(
          "nobody can be %s of %s: administrators are granted everywhere (*), stewards for a country, systems or *, facilitators and reviewers for a park or more"
              .formatted(role.word(), territory));
    }
  }

  /// Reads `contributor vn/hiep-phuoc`.
  public static Grant of(String text) {
    String[] words = text.strip().split("\\s+");
    if (words.length != 2) {
      throw new IllegalArgumentException(
          "a grant is a role and a territory, as in \"contributor vn/hiep-phuoc\"; found \""
              + text
              + "\"");
    }
    return new Grant(Role.of(words[0]), Territory.of(words[1]));
  }

  @Override
  public String toString() {
    return role.word() + " " + territory;
  }
}
