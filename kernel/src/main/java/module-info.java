/// Ground floor: quantities, periods, tables, statistics and documents. Depends on nothing but the JDK.
module org.parkwright.kernel {
  requires static transitive org.jspecify;

  exports org.parkwright.kernel.composite;
  exports org.parkwright.kernel.composite.uncertainty;
  exports org.parkwright.kernel.document;
  exports org.parkwright.kernel.geo;
  exports org.parkwright.kernel.geo.space to
      org.parkwright.domain;
  exports org.parkwright.kernel.period;
  exports org.parkwright.kernel.quantity;
  exports org.parkwright.kernel.stats;
  exports org.parkwright.kernel.table;
  exports org.parkwright.kernel.text;
}
