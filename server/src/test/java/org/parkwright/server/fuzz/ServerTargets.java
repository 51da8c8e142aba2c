package org.parkwright.server.fuzz;

import static org.parkwright.server.fuzz.Target.require;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parkwright.server.Parkwright;
import org.parkwright.server.command.PlainSpeech;
import org.parkwright.store.cluster.DatabaseUnavailable;
import org.parkwright.store.sql.ServerAddress;
import org.parkwright.store.sql.Storable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Readers at the edge of the program: the command line, the database's address, text to store.
final class ServerTargets {
  private ServerTargets() {}

  static List<Target> all() {
    return List.of(
        Target.ofText(
            "server-address",
            ServerTargets::address,
            "postgresql://ana:s3cr%40t@localhost:5432/parks",
            "jdbc:postgresql://h1,h2:5433/p?user=ana&password=s3cret&ssl=true",
            "postgres://h/d?sslmode=require"),
        Target.ofText("storable", ServerTargets::storable, "Suez", "a\u0000b", "𠮷", "x\ny"),
        Target.ofText(
            "command-line",
            ServerTargets::command,
            "assess\nfile.xlsx\n--system\neip-2017@1\n--out\nx\n--seed\n7\n--draws\n10",
            "serve\n--demo\n--port\n0\n--data\nd",
            "systems\neip-2017\n--format\njson",
            "workbook\n--system\na,b\n--period\n2024\n--park\neg/suez\n--out\no.xlsx",
            "help\nassess",
            "assess\n@file",
            "--debug\n--nonsense=1"));
  }

  private static void address(String text) {
    ServerAddress address;
    try {
      address = ServerAddress.of(text);
    } catch (DatabaseUnavailable told) {
      require(
          text.length() < 5 || !String.valueOf(told.getMessage()).contains(text),
          "an address that is not understood is not repeated",
          told.getMessage());
      return;
    }
    require(address.url().startsWith("jdbc:postgresql://"), "an address of the driver", address);
    require(!address.url().matches("(?s).*[?&](user|password)=.*"), "no password", address.url());
  }

  private static void storable(String text) {
    boolean whole = text.indexOf(0) < 0 && isUnicode(text);
    try {
      require(Storable.text("note", text).equals(text) && whole, "only whole text is kept", text);
    } catch (IllegalArgumentException told) {
      require(!whole, "whole text is not refused", text);
      Lines.requireOne(String.valueOf(told.getMessage()));
    }
  }

  private static boolean isUnicode(String text) {
    try {
      StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      return true;
    } catch (CharacterCodingException half) {
      return false;
    }
  }

  private static void command(String text) {
    String[] words = text.split("\n", -1);
    CommandLine line = Parkwright.commandLine();
    // Files named with @ are the shell user's own; reading them is not what is tried here.
    line.setExpandAtFiles(false);
    StringWriter said = new StringWriter();
    try {
      line.parseArgs(words);
    } catch (ParameterException wrong) {
      wrong.getCommandLine().setErr(new PrintWriter(said));
      require(PlainSpeech.refuse(wrong, words) == 2, "called in a wrong way", wrong);
      said.toString().lines().forEach(Lines::requireOne);
    }
  }
}
