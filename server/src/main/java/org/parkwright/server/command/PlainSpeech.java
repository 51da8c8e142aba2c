package org.parkwright.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.parkwright.kernel.text.OneLine;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what went wrong in words a person can act on; a stack trace only on request.
public final class PlainSpeech {
  private PlainSpeech() {}

  /// A command that was called in a wrong way: names the option, what was found, what is allowed.
  public static int refuse(ParameterException fault, String[] args) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(name(command) + ": " + OneLine.each(firstLower(message(fault))));
    if (fault instanceof UnmatchedArgumentException unmatched) {
      List<String> close = unmatched.getSuggestions();
      if (!close.isEmpty()) {
        err.println("  did you mean " + OneLine.of(String.join(" or ", close)) + "?");
      }
    }
    if (fault instanceof MissingParameterException || fault instanceof UnmatchedArgumentException) {
      String[] synopsis = command.getHelp().synopsis(0).strip().split("\\R\\s*");
      err.println("  usage: " + String.join(" ", synopsis));
    }
    err.println("  " + help(command) + " explains all options.");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  /// A command that could not do its work.
  public static int explain(Exception fault, CommandLine command, boolean debug) {
    PrintWriter err = command.getErr();
    if (debug) {
      fault.printStackTrace(err);
    } else {
      err.println(name(command) + ": " + OneLine.each(reason(fault)));
    }
    return command.getCommandSpec().exitCodeOnExecutionException();
  }

  private static String reason(Throwable fault) {
    return ours(fault)
        .or(() -> Optional.ofNullable(fault.getCause()).flatMap(PlainSpeech::ours))
        .orElseGet(() -> others(fault));
  }

  /// Exceptions of the house are written to be read by the person at the keyboard.
  private static Optional<String> ours(Throwable fault) {
    return fault.getClass().getPackageName().startsWith("org.parkwright.")
        ? Optional.ofNullable(fault.getMessage())
        : Optional.empty();
  }

  private static String others(Throwable fault) {
    return switch (fault) {
      case NoSuchFileException none -> "there is no file " + none.getFile();
      case AccessDeniedException denied ->
          denied.getFile() + " may not be read or written by this user";
      case UncheckedIOException wrapped when wrapped.getCause() != null ->
          others(wrapped.getCause());
      case IOException io when io.getMessage() != null -> io.getMessage();
      case IllegalArgumentException said when said.getMessage() != null -> said.getMessage();
      case IllegalStateException said when said.getMessage() != null -> said.getMessage();
      default ->
          "a fault in the program (%s); add --debug to see where, and please report it"
              .formatted(fault);
    };
  }

  private static String message(ParameterException fault) {
    String said = fault.getMessage();
    return said == null ? "the command line could not be understood" : said;
  }

  private static String firstLower(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName();
  }

  private static String help(CommandLine command) {
    return command.getParent() == null
        ? "./parkwright help"
        : "./parkwright help " + command.getCommandName();
  }
}
