package org.parkwright.formats.translation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.Names;

/// The texts of the data dictionary: `topic.Water`, `water.fresh.label`, `water.fresh.definition`,
/// `city.water_class.option.other`.
public record DictionaryTexts() implements Texts<Dictionary> {

  @Override
  public Dictionary each(Dictionary dictionary, BiFunction<String, Names, Names> change) {
    return new Dictionary(
        dictionary.version(),
        dictionary.variables().stream().map(variable -> variable(variable, change)).toList());
  }

  private static Variable variable(Variable variable, BiFunction<String, Names, Names> change) {
    String code = variable.code();
    Names topic = change.apply("topic." + variable.topic().english(), variable.topic());
    return new Variable(
        code,
        change.apply(code + ".label", variable.names()),
        change.apply(code + ".definition", variable.definition()),
        kind(code, variable.kind(), change),
        variable.reporter(),
        topic,
        variable.frequency(),
        variable.ofFirms());
  }

  private static Kind kind(String code, Kind kind, BiFunction<String, Names, Names> change) {
    if (!(kind instanceof Kind.Choice choice)) {
      return kind;
    }
    Map<String, Names> words = new LinkedHashMap<>();
    for (String option : choice.options()) {
      Names word = Names.english(choice.word(option, "en"));
      words.put(
          option,
          change.apply(code + ".option." + option, choice.words().getOrDefault(option, word)));
    }
    return new Kind.Choice(choice.options(), words);
  }
}
