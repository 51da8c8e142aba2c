package org.parkwright.render.paper;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/// Keeps the PDF engine from reporting on style sheets and boxes to the console: our templates are
/// fixed and tested, and what a command prints is read by people.
public final class Silence implements XRLogger {
  @Override
  public void log(String where, Level level, String message) {}

  @Override
  public void log(String where, Level level, String message, Throwable cause) {}

  @Override
  public void setLevel(String logger, Level level) {}

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return false;
  }
}
