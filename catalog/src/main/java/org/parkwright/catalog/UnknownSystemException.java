package org.parkwright.catalog;

/// No index system of this name is in the catalog; the message lists those that are.
public final class UnknownSystemException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnknownSystemException(String message) {
    super(message);
  }
}
