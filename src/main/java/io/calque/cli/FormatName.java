package io.calque.cli;

import io.calque.report.ReportFormat;
import io.calque.words.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a report format: {@code sarif}. */
final class FormatName implements ITypeConverter<ReportFormat> {
  @Override
  public ReportFormat convert(String value) {
    return Stream.of(ReportFormat.values())
        .filter(format -> format.word().equals(value.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(unknown(value)));
  }

  private static String unknown(String value) {
    List<String> words = Stream.of(ReportFormat.values()).map(ReportFormat::word).toList();
    return "no format “"
        + value
        + "”"
        + Nearest.hint(value, words)
        + " (there are "
        + String.join(", ", words)
        + ")";
  }
}
