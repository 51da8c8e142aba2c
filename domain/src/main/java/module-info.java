/// The capabilities of Parkwright as immutable ideas: no files, no databases, no pages.
module org.parkwright.domain {
  requires transitive org.parkwright.kernel;
  requires static transitive org.jspecify;

  exports org.parkwright.domain.assess;
  exports org.parkwright.domain.evidence;
  exports org.parkwright.domain.index;
  exports org.parkwright.domain.index.columns;
  exports org.parkwright.domain.park;
  exports org.parkwright.domain.park.atlas;
  exports org.parkwright.domain.park.atlas.columns;
  exports org.parkwright.domain.park.claim;
  exports org.parkwright.domain.park.cluster;
  exports org.parkwright.domain.park.match;
  exports org.parkwright.domain.people;
  exports org.parkwright.domain.review;
}
