package org.parkwright.server.api.fault;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.parkwright.server.access.Knocking;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/// Tells a program what went wrong, whatever it said it would accept: as problem details.
public final class Problems {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TYPE = "application/problem+json";
  private static final int LONGEST_ADDRESS = 300;

  private Problems() {}

  /// Whether a request, or the one that an error page stands for, is a program's call.
  public static boolean concern(HttpServletRequest request) {
    return Knocking.isCall(address(request));
  }

  /// Answers with a status and its own words.
  public static void write(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    write(request, response, status, "", List.of());
  }

  /// Answers with a status.
  ///
  /// @param key message that says what happened and what to do
  public static void write(
      HttpServletRequest request, HttpServletResponse response, int status, String key)
      throws IOException {
    write(request, response, CallFault.of(status, key));
  }

  /// Answers with a fault.
  static void write(HttpServletRequest request, HttpServletResponse response, CallFault fault)
      throws IOException {
    String detail = CallWords.of(request).say(fault.key(), fault.parts());
    write(request, response, fault.status(), detail, fault.faults());
  }

  /// Answers with a status.
  ///
  /// @param detail what happened and what to do; blank: what the status alone says
  static void write(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String detail,
      List<Fault> faults)
      throws IOException {
    CallWords words = CallWords.of(request);
    String key = "call.status." + status;
    String known = words.has(key) ? key : status < 500 ? "call.status.400" : "call.status.500";
    Problem problem =
        new Problem(
            "about:blank",
            words.say(known),
            status,
            detail.isBlank() ? words.say(known + ".do") : detail,
            cut(address(request)),
            faults);
    byte[] body = JSON.writeValueAsBytes(problem);
    response.setStatus(status);
    response.setContentType(TYPE);
    response.setHeader("Content-Language", words.language());
    response.setHeader("Cache-Control", "no-store");
    if (status == 401 && !response.containsHeader("WWW-Authenticate")) {
      response.setHeader("WWW-Authenticate", "Bearer");
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /// The answer of the error page to a program.
  public static ModelAndView page(int status) {
    View view = (model, request, response) -> write(request, response, status);
    return new ModelAndView(view);
  }

  private static String address(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
        ? failed
        : Objects.requireNonNullElse(request.getRequestURI(), "");
  }

  private static String cut(String address) {
    return address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address;
  }
}
