package org.parkwright.server.atlas.live;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.parkwright.domain.park.atlas.Layout;
import org.parkwright.domain.park.atlas.columns.Atlas;
import org.parkwright.store.Database;
import org.parkwright.store.atlas.AtlasTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The atlas of what is stored now.
///
/// **How it stays true.** Every change of a park enters the history of the database, whoever made
/// it: this server, another one, a command. Each question begins by asking for the number of the
/// newest entry, which costs a fraction of a millisecond. When it is not the one that the atlas was
/// made of, the parks named by the entries between are read again and put beside the atlas, before
/// the question is answered: whoever saves sees at once what was saved, in an atlas of any size.
///
/// A large import changes too many parks for that. Then a small atlas is made anew before the
// question
/// is answered; a large one is made anew in the background, and questions are answered from the
/// former one until it is there.
public final class LiveAtlas implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveAtlas.class);

  /// Reading so many parks takes less than a second.
  private static final int SMALL = 20_000;

  /// So many changed parks are read and put beside the atlas within a second.
  private static final int FEW = 2_000;

  /// With more parks beside the atlas it is time for a new one.
  private static final int LOOSE = 10_000;

  private final Database database;
  private final Layout layout;
  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicBoolean remaking = new AtomicBoolean();
  private volatile Optional<State> state = Optional.empty();

  private record State(Atlas atlas, long version) {}

  public LiveAtlas(Database database, Layout layout) {
    this.database = database;
    this.layout = layout;
  }

  /// Begins to read the parks, so that the first reader waits less.
  public void prepare() {
    Thread.ofVirtual().name("atlas").start(this::now);
  }

  /// The columns of the atlas.
  public Layout layout() {
    return layout;
  }

  /// The atlas as it stands.
  public Atlas now() {
    Optional<State> seen = state;
    if (seen.isPresent()) {
      long newest = database.read(t -> t.atlas().version());
      if (seen.get().version() >= newest) {
        return seen.get().atlas();
      }
    }
    lock.lock();
    try {
      State current = state.map(this::followed).orElseGet(this::made);
      state = Optional.of(current);
      return current.atlas();
    } finally {
      lock.unlock();
    }
  }

  /// What the state becomes with all that was recorded since.
  private State followed(State old) {
    AtlasTable.Changes changes = database.read(t -> t.atlas().changes(old.version(), FEW));
    if (changes.version() <= old.version()) {
      return old;
    }
    if (changes.few()) {
      State now = new State(old.atlas().with(changes.changed(), changes.gone()), changes.version());
      if (now.atlas().loose() > LOOSE) {
        remake();
      }
      return now;
    }
    if (old.atlas().size() <= SMALL && changes.parks() <= SMALL) {
      return made();
    }
    remake();
    return old;
  }

  /// Reads all parks.
  private State made() {
    return database.read(
        t -> {
          long version = t.atlas().version();
          Atlas.Draft draft = Atlas.draft(layout);
          t.atlas().each(draft::add);
          return new State(draft.done(), version);
        });
  }

  private void remake() {
    if (remaking.compareAndSet(false, true)) {
      Thread.ofPlatform()
          .name("atlas")
          .daemon()
          .start(
              () -> {
                try {
                  State fresh = made();
                  lock.lock();
                  try {
                    state = Optional.of(fresh);
                  } finally {
                    lock.unlock();
                  }
                } catch (RuntimeException failed) {
                  LOG.warn("the atlas could not be made anew; it is tried again", failed);
                } finally {
                  remaking.set(false);
                }
              });
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      state = Optional.empty();
    } finally {
      lock.unlock();
    }
  }
}
