package org.parkwright.server.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/// One request made up for an operation: mostly as described, with something odd in any place.
///
/// @param target path and query as they are sent
record WildCall(Published.Call call, String target, List<String> headers, byte[] body) {

  static final List<String> ODD =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1",
          "2147483647",
          "2147483648",
          "99999999999999999999",
          "1e308",
          "NaN",
          "null",
          "true",
          "[]",
          "{}",
          "x".repeat(3000),
          "x".repeat(300),
          "ä",
          "数",
          "\u202Eabc",
          "é\u0301",
          "😀",
          "' OR '1'='1",
          "\"; drop table parks; --",
          "%",
          "_",
          "\\",
          "../../etc/passwd",
          "..",
          ".",
          "~",
          "<script>alert(1)</script>",
          "${7*7}",
          "{{7*7}}",
          "#{7*7}",
          "$(id)",
          "`id`",
          "a\tb",
          "a\nb",
          "a\u0000b",
          "\uFFFE",
          "a/b",
          "a;b=c",
          "a&b=c",
          "a?b#c",
          "a+b",
          "*",
          "@",
          "|",
          "^",
          "0000",
          "9999",
          "2025",
          "2025-H3",
          "2025-13",
          "2025-Q1",
          "0001",
          "10000",
          "xx",
          "zz",
          "lantern-bay",
          "anchor-cables",
          "eip-2017",
          "water.fresh",
          "submit",
          "approve",
          "INT",
          "eip-2017@1",
          "water.frech",
          "\u0660\u0661\u0662\u0663");

  /// A request with a body or without.
  static WildCall of(Published.Call call, Published api, WildJson json, Random random) {
    StringBuilder target = new StringBuilder();
    for (String part : call.path().substring(1).split("/")) {
      target.append('/').append(part.startsWith("{") ? pathPart(call, part, random) : part);
    }
    target.append(query(call, random));
    List<String> headers = new ArrayList<>();
    for (JsonNode header : call.parameters("header")) {
      if (random.nextInt(3) == 0) {
        String value = random.nextBoolean() ? header.path("example").asString() : odd(random);
        headers.add(header.path("name").asString() + ": " + printable(value));
      }
    }
    headers.add(
        "Accept: " + (random.nextInt(6) == 0 ? printable(odd(random)) : "application/json"));
    byte[] body = new byte[0];
    if (call.takesBody()) {
      body =
          random.nextInt(2) == 0
              ? Published.JSON.writeValueAsBytes(api.exampleOf(call))
              : json.body(api.bodyOf(call));
      String type = random.nextInt(15) == 0 ? printable(odd(random)) : "application/json";
      headers.add("Content-Type: " + type);
    } else if (random.nextInt(20) == 0) {
      body = odd(random).getBytes(StandardCharsets.UTF_8);
    }
    return new WildCall(call, target.toString(), headers, body);
  }

  private static String pathPart(Published.Call call, String part, Random random) {
    String name = part.substring(1, part.length() - 1);
    if (random.nextInt(8) > 0) {
      for (JsonNode parameter : call.parameters("path")) {
        if (parameter.path("name").asString().equals(name)) {
          return parameter.path("example").asString();
        }
      }
    }
    return encoded(odd(random));
  }

  private static String query(Published.Call call, Random random) {
    List<String> all = new ArrayList<>();
    for (JsonNode parameter : call.parameters("query")) {
      for (int times = random.nextInt(3); times > 0; times--) {
        String value =
            random.nextInt(3) == 0 ? parameter.path("example").asString("1") : odd(random);
        all.add(parameter.path("name").asString() + "=" + encoded(value));
      }
    }
    if (random.nextInt(5) == 0) {
      all.add(encoded(odd(random)) + "=" + encoded(odd(random)));
    }
    return all.isEmpty() ? "" : "?" + String.join("&", all);
  }

  static String odd(Random random) {
    return ODD.get(random.nextInt(ODD.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// A header is one line.
  private static String printable(String text) {
    return text.replaceAll("[^\\x20-\\x7e]", "?").strip();
  }
}
