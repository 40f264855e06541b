package io.calque.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of bytes: {@code 4096}, {@code 500K}, {@code 20M}, {@code 1G}. */
final class Size implements ITypeConverter<Integer> {
  private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,9})([KMG]?)B?");

  /** A byte array holds no more. */
  private static final long MOST = Integer.MAX_VALUE - 16;

  @Override
  public Integer convert(String value) {
    Matcher m = SIZE.matcher(value.toUpperCase(Locale.ROOT));
    if (!m.matches()) {
      throw new TypeConversionException("expected a size such as 500K or 20M, not “" + value + "”");
    }
    int power =
        switch (m.group(2)) {
          case "K" -> 10;
          case "M" -> 20;
          case "G" -> 30;
          default -> 0;
        };
    return (int) Math.min(Long.parseLong(m.group(1)) << power, MOST);
  }
}
