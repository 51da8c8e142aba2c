package org.parkwright.server.command;

import java.util.Locale;
import java.util.stream.Collectors;
import org.parkwright.render.text.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// The language that a person asks for with `--lang`.
public final class Language {
  private Language() {}

  /// The words of a language.
  ///
  /// @param tag two letters, as `fr`; more is allowed, as `fr-CA`, and does not change the words
  public static Texts texts(String tag, CommandSpec spec) {
    Locale asked = Locale.forLanguageTag(tag.strip());
    return Texts.LANGUAGES.stream()
        .filter(known -> known.getLanguage().equals(asked.getLanguage()))
        .findFirst()
        .map(Texts::in)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--lang is \"%s\"; expected one of %s"
                        .formatted(
                            tag,
                            Texts.LANGUAGES.stream()
                                .map(Locale::getLanguage)
                                .collect(Collectors.joining(", ")))));
  }
}
