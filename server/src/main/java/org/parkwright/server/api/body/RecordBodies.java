package org.parkwright.server.api.body;

import java.io.IOException;
import java.io.InputStream;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.server.api.fault.CallWords;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/// Reads and writes the bodies of calls, which are records of the package `api`.
public final class RecordBodies extends AbstractHttpMessageConverter<Record> {
  private static final String OURS = "org.parkwright.server.api.";

  public RecordBodies() {
    super(MediaType.APPLICATION_JSON);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type.isRecord() && type.getName().startsWith(OURS);
  }

  @Override
  protected Record readInternal(Class<? extends Record> type, HttpInputMessage input)
      throws IOException {
    return RecordReading.read(type, Json.tree(bytes(input)), CallWords.here());
  }

  /// A body is refused as soon as it is known to be too long, whether its length was told or not.
  private static byte[] bytes(HttpInputMessage input) throws IOException {
    if (input.getHeaders().getContentLength() > Json.LONGEST) {
      throw tooLong();
    }
    InputStream body = input.getBody();
    byte[] bytes = body.readNBytes(Json.LONGEST + 1);
    if (bytes.length > Json.LONGEST) {
      throw tooLong();
    }
    return bytes;
  }

  private static CallFault tooLong() {
    return CallFault.of(413, "call.body.long", Json.LONGEST / 1_000_000);
  }

  @Override
  protected void writeInternal(Record body, HttpOutputMessage output) throws IOException {
    output.getHeaders().setContentLanguage(CallWords.here().locale());
    output.getHeaders().addAll("Vary", java.util.List.of("Accept-Language", "Authorization"));
    output.getBody().write(Json.WRITING.writeValueAsBytes(body));
  }
}
