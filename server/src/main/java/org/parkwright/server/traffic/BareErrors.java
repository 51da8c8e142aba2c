package org.parkwright.server.traffic;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.parkwright.render.text.Texts;
import org.parkwright.server.access.Knocking;
import org.parkwright.server.api.fault.Problems;

/// Answers requests that are so malformed that no filter sees them: problem details for programs,
/// two plain lines for everybody else.
public final class BareErrors extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, @Nullable Throwable fault) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      write(request, response, status);
      response.finishResponse();
    } catch (IOException | IllegalStateException gone) {
      // whoever asked is not there any more
    }
  }

  private static void write(HttpServletRequest request, Response response, int status)
      throws IOException {
    String address = request.getRequestURI();
    if (address != null && Knocking.isCall(address)) {
      Problems.write(request, response, status);
      return;
    }
    Texts texts = Texts.in(Texts.LANGUAGES.getFirst());
    String key = texts.has("fault." + status) ? "fault." + status : "fault.400";
    byte[] body =
        (texts.say(key) + "\n" + texts.say(key + ".do") + "\n").getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
