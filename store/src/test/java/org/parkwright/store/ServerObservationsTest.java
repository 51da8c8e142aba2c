package org.parkwright.store;

import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(ObservationProperties.WithoutServer.class)
class ServerObservationsTest extends ObservationProperties {
  ServerObservationsTest() {
    super(Engine.SERVER);
  }
}
