package org.parkwright.domain.index;

import java.util.List;
import java.util.Optional;
import org.parkwright.domain.park.Names;
import org.parkwright.kernel.quantity.Quantity;

/// What an indicator's value must be.
public sealed interface Requirement {

  /// A limit.
  ///
  /// @param operator comparison
  /// @param limit limit
  /// @param partlyFrom weaker limit from which the requirement is partly met, where the system
  ///     declares one
  record Threshold(Operator operator, Quantity limit, Optional<Quantity> partlyFrom)
      implements Requirement {
    public Threshold {
      if (partlyFrom.isPresent()) {
        double weaker = partlyFrom.get().in(limit.unit()).value();
        if (operator.higherIsBetter() ? weaker >= limit.value() : weaker <= limit.value()) {
          throw new IllegalArgumentException(
              "partly from "
                  + partlyFrom.get()
                  + " is not weaker than "
                  + operator.sign()
                  + " "
                  + limit);
        }
      }
    }

    /// A limit without a partly met zone.
    public static Threshold of(Operator operator, Quantity limit) {
      return new Threshold(operator, limit, Optional.empty());
    }
  }

  /// Inside a range, bounds included.
  record Between(Quantity low, Quantity high) implements Requirement {
    public Between {
      if (high.in(low.unit()).value() <= low.value()) {
        throw new IllegalArgumentException("expected low below high; found " + low + ", " + high);
      }
    }
  }

  /// A yes/no answer that must be yes; "partly" is partly met.
  record Yes() implements Requirement {}

  /// Compared with another formula: a country parameter, the park's own plan target.
  record Against(Operator operator, Formula limit) implements Requirement {}

  /// The first case whose condition holds decides.
  ///
  /// @param cases conditions with their requirements, in order, at least one
  /// @param otherwise what happens when no condition holds
  record When(List<Case> cases, Otherwise otherwise) implements Requirement {
    public When {
      cases = List.copyOf(cases);
      if (cases.isEmpty()) {
        throw new IllegalArgumentException("a conditional requirement needs at least one case");
      }
    }
  }

  /// One case of a conditional requirement.
  record Case(Condition when, Requirement then) {}

  /// What a conditional requirement says when no case fits.
  sealed interface Otherwise {
    /// Another requirement.
    record Then(Requirement requirement) implements Otherwise {}

    /// The system has no class for such a park: unknown, with this reason.
    record NoClass(Names reason) implements Otherwise {
      /// A reason known in English only.
      public NoClass(String reason) {
        this(Names.english(reason));
      }
    }

    /// The indicator does not apply to such a park, with this reason.
    record NotApplicable(Names reason) implements Otherwise {
      /// A reason known in English only.
      public NotApplicable(String reason) {
        this(Names.english(reason));
      }
    }
  }

  /// Graded points: the first band that contains the value gives its points.
  ///
  /// @param bands bands from best to worst; the last may be open
  /// @param most points for full credit
  record Bands(List<Band> bands, double most) implements Requirement {
    public Bands {
      bands = List.copyOf(bands);
      if (bands.isEmpty() || !(most > 0)) {
        throw new IllegalArgumentException(
            "bands need at least one band and positive points; found " + bands + " of " + most);
      }
    }
  }

  /// One band.
  ///
  /// @param operator comparison with the limit; empty limit: everything else
  /// @param limit limit of the band
  /// @param points points given, 0 to the most
  record Band(Operator operator, Optional<Quantity> limit, double points) {}
}
