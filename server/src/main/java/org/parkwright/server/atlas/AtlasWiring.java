package org.parkwright.server.atlas;

import java.time.Clock;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.park.atlas.Listings;
import org.parkwright.server.atlas.compare.ComparePages;
import org.parkwright.server.atlas.files.ParkFiles;
import org.parkwright.server.atlas.live.LiveAtlas;
import org.parkwright.server.atlas.live.Profiles;
import org.parkwright.server.atlas.map.MapCalls;
import org.parkwright.server.record.Sight;
import org.parkwright.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Finding parks.
@Configuration(proxyBeanMethods = false)
public class AtlasWiring {
  @Bean
  LiveAtlas liveAtlas(Database database, Catalog catalog) {
    LiveAtlas atlas = new LiveAtlas(database, Listings.layout(catalog.topics().topics()));
    atlas.prepare();
    return atlas;
  }

  @Bean
  AtlasPages atlasPages(LiveAtlas atlas, Sight sight, Catalog catalog) {
    return new AtlasPages(atlas, sight, catalog.topics());
  }

  @Bean
  MapCalls mapCalls(LiveAtlas atlas) {
    return new MapCalls(atlas);
  }

  @Bean
  ParkFiles parkFiles(LiveAtlas atlas, Catalog catalog) {
    return new ParkFiles(atlas, catalog.topics(), Clock.systemUTC());
  }

  @Bean
  Profiles profiles(Database database) {
    return new Profiles(database);
  }

  @Bean
  ComparePages comparePages(Profiles profiles, Catalog catalog) {
    return new ComparePages(profiles, catalog.topics(), Clock.systemUTC());
  }
}
