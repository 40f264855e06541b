package io.calque.cli;

import io.calque.report.ReportFormat;
import io.calque.words.Nearest;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a report format: {@code sarif}. */
final class FormatName implements ITypeConverter<ReportFormat>, Iterable<String> {
  private final List<String> words =
      Stream.of(ReportFormat.values()).map(ReportFormat::word).toList();

  @Override
  public ReportFormat convert(String value) {
    return Stream.of(ReportFormat.values())
        .filter(format -> format.word().equals(value.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(unknown(value)));
  }

  /** All there are, for help. */
  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }

  private String unknown(String value) {
    return "no format “"
        + value
        + "”"
        + Nearest.hint(value, words)
        + " (there are "
        + String.join(", ", words)
        + ")";
  }
}
