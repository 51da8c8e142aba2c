package org.parkwright.store.people;

import java.time.Instant;
import java.util.List;
import org.parkwright.domain.people.Grant;

/// A browser in which somebody signed in.
///
/// @param id its number; the secret is known to the browser only
/// @param stage how far the sign-in has come
/// @param name how the person is called
/// @param language BCP 47
/// @param grants roles held now
/// @param browser what the browser calls itself
public record Session(
    long id,
    String account,
    Stage stage,
    String name,
    String language,
    List<Grant> grants,
    String browser,
    Instant created,
    Instant seen,
    Instant expires) {

  /// How far a sign-in has come.
  public enum Stage {
    /// The second factor is still owed; nothing else can be done.
    PASSWORD,
    /// Signed in.
    FULL
  }
}
