package org.parkwright.domain.park;

import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.document.Wording;

/// That a firm sits in a park, how that is known, and how sure it is.
///
/// @param firm the firm
/// @param park the park
/// @param method how it is known
/// @param certainty 0 to 1; 1 when a source or a person says so
public record Tenancy(FirmId firm, ParkId park, Method method, double certainty) {

  public Tenancy {
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException(
          "certainty of %s in %s must lie in 0..1; found %s".formatted(firm, park, certainty));
    }
  }

  /// How it is known; its words are the reason.
  public sealed interface Method extends Phrase {

    @Override
    default String in(Wording wording) {
      return switch (this) {
        case Stated s -> wording.say("tenancy.stated", s.written());
        case Inside i -> wording.say("tenancy.inside");
        case Near n -> wording.say("tenancy.near", (int) Math.round(n.metres()));
        case Clustered c -> wording.say("tenancy.clustered", c.firms());
        case Decided d -> wording.say("tenancy.decided", d.reason());
      };
    }
  }

  /// A source names the park.
  ///
  /// @param written name or key of the park, as the source has it
  public record Stated(String written) implements Method {}

  /// Its point lies inside the park's boundary.
  public record Inside() implements Method {}

  /// Its point lies outside, near the boundary or the park's point.
  ///
  /// @param metres from the boundary, or from the point where no boundary is known
  public record Near(double metres) implements Method {
    public Near {
      if (!(metres >= 0 && metres < 1e8)) {
        throw new IllegalArgumentException("metres must lie in 0..10⁸; found " + metres);
      }
    }
  }

  /// It is one of several firms close together, which make a candidate for a park.
  ///
  /// @param firms how many firms the cluster has
  public record Clustered(int firms) implements Method {
    public Clustered {
      if (firms < 2) {
        throw new IllegalArgumentException("a cluster has at least two firms; found " + firms);
      }
    }
  }

  /// A person says so.
  ///
  /// @param reason in the person's words
  public record Decided(String reason) implements Method {
    public Decided {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a decision needs a reason");
      }
    }
  }
}
