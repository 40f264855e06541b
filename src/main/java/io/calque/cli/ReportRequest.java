package io.calque.cli;

import io.calque.report.ReportFormat;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One report that a run is asked for: {@code sarif=out.sarif}.
 *
 * @param file where it goes; if empty, to standard output
 */
record ReportRequest(ReportFormat format, Optional<Path> file) {
  private static final String STANDARD_OUTPUT = "-";

  /** What to call where it goes. */
  String target() {
    return file.map(Path::toString).orElse("standard output");
  }

  /** Reads {@code FORMAT=FILE}. */
  static final class Reading implements ITypeConverter<ReportRequest> {
    @Override
    public ReportRequest convert(String value) {
      int equals = value.indexOf('=');
      if (equals < 0 || equals == value.length() - 1) {
        throw new TypeConversionException(
            "expected FORMAT=FILE, such as json=report.json, not “" + value + "”");
      }
      ReportFormat format = new FormatName().convert(value.substring(0, equals));
      String file = value.substring(equals + 1);
      try {
        return new ReportRequest(
            format, file.equals(STANDARD_OUTPUT) ? Optional.empty() : Optional.of(Path.of(file)));
      } catch (InvalidPathException e) {
        throw new TypeConversionException("no file can be called “" + file + "”");
      }
    }
  }
}
