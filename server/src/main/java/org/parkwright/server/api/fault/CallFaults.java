package org.parkwright.server.api.fault;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.review.Progress;
import org.parkwright.server.record.NotWritable;
import org.parkwright.store.cluster.DatabaseUnavailable;
import org.parkwright.store.sql.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Turns what goes wrong while a call is answered into problem details. Causes go to the log, never
/// to the caller.
@RestControllerAdvice("org.parkwright.server.api")
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class CallFaults {
  private static final Logger LOG = LoggerFactory.getLogger(CallFaults.class);

  @ExceptionHandler
  void refused(CallFault fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problems.write(request, response, fault);
  }

  /// Something to be recorded for a period that is submitted, approved or locked.
  @ExceptionHandler
  void notWritable(NotWritable fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Progress progress = fault.progress();
    String stage = CallWords.of(request).stage(progress.stage());
    Problems.write(
        request,
        response,
        CallFault.of(409, "call.figures.stage", progress.period().toString(), stage));
  }

  /// A parameter that is no number.
  @ExceptionHandler
  void parameter(
      MethodArgumentTypeMismatchException fault,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    CallWords words = CallWords.of(request);
    String found = Fault.shown(sent(fault.getValue()));
    Problems.write(
        request,
        response,
        CallFault.listing(
            400,
            "call.parameters",
            List.of(
                new Fault(
                    "?" + fault.getName(),
                    found,
                    words.say("call.expects.whole"),
                    words.say("call.whole", found)))));
  }

  /// A parameter may have been sent several times.
  private static String sent(@Nullable Object value) {
    return value instanceof Object[] several
        ? Arrays.stream(several).map(String::valueOf).collect(Collectors.joining(", "))
        : String.valueOf(value);
  }

  @ExceptionHandler
  void parameter(
      MissingServletRequestParameterException fault,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    CallWords words = CallWords.of(request);
    String name = fault.getParameterName();
    Problems.write(
        request,
        response,
        CallFault.listing(
            400,
            "call.parameters",
            List.of(
                new Fault(
                    "?" + name,
                    "",
                    words.say("call.expects.value"),
                    words.say("call.missing", name)))));
  }

  @ExceptionHandler
  void unread(
      HttpMessageNotReadableException fault,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Problems.write(request, response, CallFault.of(400, "call.body.none"));
  }

  /// Everything else: what Spring knows a status for, a database that is away, a fault of ours.
  @ExceptionHandler
  void other(Exception fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = status(fault);
    if (status >= 500) {
      LOG.error("{} failed", request.getRequestURI(), fault);
    }
    if (fault instanceof ErrorResponse known) {
      List<MediaType> accepted = known.getHeaders().getAccept();
      if (!accepted.isEmpty()) {
        response.setHeader(HttpHeaders.ACCEPT, MediaType.toString(accepted));
      }
    }
    Problems.write(request, response, status);
  }

  private static int status(Exception fault) {
    if (fault instanceof ErrorResponse known) {
      return known.getStatusCode().value();
    }
    if (fault instanceof InvalidParameterException) {
      return 400;
    }
    if (fault instanceof DatabaseUnavailable) {
      return 503;
    }
    boolean away =
        fault instanceof StoreException stored
            && stored.getCause() instanceof SQLException cause
            && cause.getSQLState() != null
            && cause.getSQLState().matches("(08|53|57).*");
    return away ? 503 : 500;
  }
}
