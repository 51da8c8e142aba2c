package org.parkwright.formats.yaml;

import java.util.Optional;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.Faults;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// Turns YAML text into its tree. Two passes: the first walks the parser's events, which needs no
/// stack however deep the file nests, and refuses aliases (a few lines of them can stand for
/// billions of nodes) and deep nesting; the second builds the nodes.
public final class YamlText {
  /// How deep lists and maps may nest.
  public static final int DEEPEST = 40;

  private YamlText() {}

  /// The root of the document; empty, with a fault, when the text is not YAML or holds nothing.
  public static Optional<Place> root(String text, Faults faults) {
    LoadSettings settings = LoadSettings.builder().setAllowNonScalarKeys(true).build();
    try {
      if (!isTame(new Parse(settings).parseString(text), faults)) {
        return Optional.empty();
      }
      Optional<Node> node = new Compose(settings).composeString(text);
      if (node.isEmpty()) {
        faults.add(0, "", Fault.NOTHING, "a YAML document");
      }
      return node.map(root -> new Place(root, "", faults));
    } catch (MarkedYamlEngineException wrong) {
      int line = line(wrong.getProblemMark().or(wrong::getContextMark));
      faults.add(line, "", wrong.getProblem(), "YAML");
    } catch (ReaderException odd) {
      int end = Math.min(text.length(), Math.max(0, odd.getPosition()));
      int line = 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
      faults.add(line, "", "the character U+%04X".formatted(odd.getCodePoint()), "printable text");
    } catch (YamlEngineException wrong) {
      faults.add(0, "", String.valueOf(wrong.getMessage()), "YAML");
    }
    return Optional.empty();
  }

  private static boolean isTame(Iterable<Event> events, Faults faults) {
    int depth = 0;
    boolean tame = true;
    for (Event event : events) {
      if (event instanceof AliasEvent alias) {
        String name = Fault.quoted("*" + alias.getAlias());
        faults.add(line(event.getStartMark()), "", name, "the value written out, no aliases");
        tame = false;
      }
      depth +=
          switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
          };
      if (depth > DEEPEST) {
        faults.add(line(event.getStartMark()), "", "deeper nesting", DEEPEST + " levels at most");
        return false;
      }
    }
    return tame;
  }

  static int line(Optional<Mark> mark) {
    return mark.map(m -> m.getLine() + 1).orElse(0);
  }
}
