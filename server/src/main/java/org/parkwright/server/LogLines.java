package org.parkwright.server;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;
import java.util.stream.Collectors;
import org.parkwright.kernel.text.OneLine;

/// What a log record says, in lines that nobody can forge: messages and causes may quote what a
/// stranger sent. Every line after the first is indented, so that no text can begin a record of its
/// own (records begin at the margin with their time), and nothing in it steers a terminal.
public final class LogLines extends CompositeConverter<ILoggingEvent> {
  @Override
  protected String transform(ILoggingEvent event, String said) {
    return said.lines()
        .map(line -> OneLine.of(line).strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n\t"));
  }
}
