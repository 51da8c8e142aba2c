package org.parkwright.formats.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.parkwright.formats.Needs;

/// LibreOffice without a window, with a profile of its own.
final class Soffice {
  private static final int PATIENCE_SECONDS = 180;
  private final Path program = Needs.program("soffice", "libreoffice-calc");
  private final Path folder;

  Soffice(Path folder) {
    this.folder = folder;
  }

  /// Opens a workbook and saves it again in another format.
  ///
  /// @param format for example `xlsx:Calc MS Excel 2007 XML` or `pdf`
  Path saved(byte[] workbook, String format) throws IOException, InterruptedException {
    Path in = Files.write(folder.resolve("workbook.xlsx"), workbook);
    Path out = Files.createDirectories(folder.resolve("out"));
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                format,
                "--outdir",
                out.toString(),
                in.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("soffice did not finish in " + PATIENCE_SECONDS + " s");
    }
    Path result = out.resolve("workbook." + format.split(":", 2)[0]);
    if (!Files.exists(result)) {
      throw new IOException(
          "soffice wrote no " + result + ": " + Files.readString(folder.resolve("soffice.log")));
    }
    return result;
  }
}
