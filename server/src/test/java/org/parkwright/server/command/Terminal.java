package org.parkwright.server.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.parkwright.server.Parkwright;
import picocli.CommandLine;

/// What a person sees after typing a command.
///
/// @param code exit code
/// @param out standard output
/// @param err standard error
record Terminal(int code, String out, String err) {

  static Terminal after(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Parkwright.commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return new Terminal(line.execute(words), out.toString(), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
