package org.parkwright.domain.people;

import java.util.Locale;

/// What a person is trusted with, in the territory for which the role was granted.
public enum Role {
  /// Sees figures before they are approved.
  READER,
  /// Records figures of a tenant or a park, and submits them.
  CONTRIBUTOR,
  /// Returns or approves what a smaller territory submits.
  REVIEWER,
  /// Keeps the parks, tenants and locks of a country, or the index systems.
  STEWARD,
  /// Sees what the tenants of a park submit, to bring firms together; records nothing.
  FACILITATOR,
  /// Keeps accounts and roles; sees no figure and records none.
  ADMINISTRATOR;

  /// The role in lower case, as it is typed and stored.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Reads a role.
  public static Role of(String word) {
    for (Role role : values()) {
      if (role.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
        return role;
      }
    }
    throw new IllegalArgumentException(
        "a role is reader, contributor, reviewer, steward, facilitator or administrator; found \""
            + word
            + "\"");
  }

  /// Whether the role means anything in a territory: administrators everywhere only, stewards for
  /// a country, the index systems or everywhere, facilitators for parks and what is larger.
  public boolean fits(Territory territory) {
    return switch (territory) {
      case Territory.Everywhere all -> true;
      case Territory.Systems systems -> this == STEWARD;
      case Territory.Country country -> this != ADMINISTRATOR;
      case Territory.InPark park ->
          this == READER || this == CONTRIBUTOR || this == REVIEWER || this == FACILITATOR;
      case Territory.InTenant tenant -> this == READER || this == CONTRIBUTOR;
    };
  }
}
