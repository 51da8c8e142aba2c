package org.parkwright.catalog;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.spec.WorkedExample;
import org.parkwright.formats.system.IndexSystemYaml;
import org.parkwright.render.text.Texts;

/// All mutants of one index system against its worked examples.
///
/// @param noticed mutants that some example noticed
/// @param refused mutants that the loader itself refused
/// @param survivors mutants that nothing noticed
record MutationRun(int noticed, int refused, List<Mutant> survivors) {

  static MutationRun of(String text, Dictionary dictionary, List<WorkedExample> examples) {
    int noticed = 0;
    int refused = 0;
    List<Mutant> survivors = new ArrayList<>();
    List<WorkedExample> inTurn = new LinkedList<>(examples);
    for (Mutant mutant : Mutants.of(text, dictionary)) {
      Loaded<IndexSystem> changed =
          IndexSystemYaml.read(
              new ByteArrayInputStream(mutant.text().getBytes(StandardCharsets.UTF_8)),
              mutant.key(),
              dictionary);
      if (!(changed instanceof Loaded.Whole<IndexSystem>(IndexSystem system))) {
        refused++;
      } else if (notices(inTurn, system, dictionary)) {
        noticed++;
      } else {
        survivors.add(mutant);
      }
    }
    return new MutationRun(noticed, refused, survivors);
  }

  /// The example that noticed moves to the front: the next mutant is likely one of the same row.
  private static boolean notices(
      List<WorkedExample> examples, IndexSystem system, Dictionary dictionary) {
    for (WorkedExample example : examples) {
      if (!example.differences(system, dictionary, Texts.in(Locale.ENGLISH)).isEmpty()) {
        examples.remove(example);
        examples.addFirst(example);
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return "%d noticed, %d refused, %d survive".formatted(noticed, refused, survivors.size());
  }
}
