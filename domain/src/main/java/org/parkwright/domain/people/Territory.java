package org.parkwright.domain.people;

import java.util.regex.Pattern;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.TenantId;

/// A place in the organisation tree: everywhere ← country ← park ← tenant; and, beside the
/// countries, the index systems. Written `*`, `vn`, `vn/hiep-phuoc`, `vn/hiep-phuoc/lotus-textiles`
/// and `systems`.
public sealed interface Territory {

  /// All countries, and the index systems.
  record Everywhere() implements Territory {
    @Override
    public String toString() {
      return "*";
    }
  }

  /// The index systems, which belong to no country.
  record Systems() implements Territory {
    @Override
    public String toString() {
      return "systems";
    }
  }

  /// All parks of a country.
  ///
  /// @param code ISO 3166-1 alpha-2, lower case; `xx` for parks whose country is unknown
  record Country(String code) implements Territory {
    private static final Pattern CODE = Pattern.compile("[a-z]{2}");

    public Country {
      if (!CODE.matcher(code).matches()) {
        throw new IllegalArgumentException(
            "a country is two lower-case letters; found \"" + code + "\"");
      }
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /// A park with its tenants.
  record InPark(ParkId park) implements Territory {
    @Override
    public String toString() {
      return park.toString();
    }
  }

  /// One tenant firm.
  record InTenant(TenantId tenant) implements Territory {
    @Override
    public String toString() {
      return tenant.toString();
    }
  }

  Territory EVERYWHERE = new Everywhere();
  Territory SYSTEMS = new Systems();

  static Territory of(ParkId park) {
    return new InPark(park);
  }

  static Territory of(TenantId tenant) {
    return new InTenant(tenant);
  }

  /// Reads the written form.
  static Territory of(String text) {
    long slashes = text.chars().filter(c -> c == '/').count();
    return switch (text) {
      case "*" -> EVERYWHERE;
      case "systems" -> SYSTEMS;
      default ->
          slashes == 0
              ? new Country(text)
              : slashes == 1 ? of(ParkId.of(text)) : of(TenantId.of(text));
    };
  }

  /// The next larger territory; everywhere is within itself.
  default Territory parent() {
    return switch (this) {
      case Everywhere all -> all;
      case Systems systems -> EVERYWHERE;
      case Country country -> EVERYWHERE;
      case InPark place -> new Country(place.park().country());
      case InTenant firm -> of(firm.tenant().park());
    };
  }

  /// Whether this is the other territory or a part of it.
  default boolean within(Territory other) {
    return equals(other) || (!(this instanceof Everywhere) && parent().within(other));
  }

  /// Whether this is a part of the other territory, and smaller.
  default boolean below(Territory other) {
    return !equals(other) && within(other);
  }
}
