package org.parkwright.server.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Requests as bytes, so that nothing tidies them up on their way.
///
/// @param port of the server on this machine
record RawHttp(int port) {

  /// What came back; status 0 when the server closed the connection without a word.
  record Answer(int status, String head, String body) {
    Optional<String> header(String name) {
      String begin = name.toLowerCase(Locale.ROOT) + ":";
      return head.lines()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begin))
          .map(line -> line.substring(begin.length()).strip())
          .findFirst();
    }
  }

  /// A request with a body; host, length and the end of the connection are added.
  Answer send(String method, String target, List<String> headers, byte[] body) {
    StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
    head.append("Host: 127.0.0.1:").append(port).append("\r\nConnection: close\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    if (body.length > 0 || !method.equals("GET")) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    head.append("\r\n");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
    all.writeBytes(body);
    return exchange(all.toByteArray());
  }

  Answer get(String target, String... headers) {
    return send("GET", target, List.of(headers), new byte[0]);
  }

  /// Sends bytes and reads until the server closes.
  Answer exchange(byte[] request) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      try {
        socket.getOutputStream().write(request);
        socket.getOutputStream().flush();
      } catch (IOException closed) {
        // the server may answer and close before it has read all
      }
      return read(socket);
    } catch (IOException closed) {
      return new Answer(0, "", "");
    }
  }

  private static Answer read(Socket socket) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    try {
      for (int n = socket.getInputStream().read(part);
          n >= 0;
          n = socket.getInputStream().read(part)) {
        all.write(part, 0, n);
      }
    } catch (IOException closed) {
      // what came before counts
    }
    String text = all.toString(StandardCharsets.UTF_8);
    int end = text.indexOf("\r\n\r\n");
    if (!text.startsWith("HTTP/1.1 ") || end < 0) {
      return new Answer(0, "", text);
    }
    String head = text.substring(0, end);
    String body = text.substring(end + 4);
    boolean chunked = head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked");
    return new Answer(
        Integer.parseInt(head.substring(9, 12)), head, chunked ? unchunked(all, end + 4) : body);
  }

  private static String unchunked(ByteArrayOutputStream all, int from) {
    byte[] bytes = all.toByteArray();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int at = from;
    while (at < bytes.length) {
      int line = at;
      while (line < bytes.length && bytes[line] != '\r') {
        line++;
      }
      int size =
          Integer.parseInt(new String(bytes, at, line - at, StandardCharsets.US_ASCII).strip(), 16);
      if (size == 0) {
        break;
      }
      body.write(bytes, line + 2, Math.min(size, bytes.length - line - 2));
      at = line + 2 + size + 2;
    }
    return body.toString(StandardCharsets.UTF_8);
  }
}
