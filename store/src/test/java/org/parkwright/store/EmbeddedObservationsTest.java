package org.parkwright.store;

class EmbeddedObservationsTest extends ObservationProperties {
  EmbeddedObservationsTest() {
    super(Engine.EMBEDDED);
  }
}
