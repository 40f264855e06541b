package io.calque.suppression;

import io.calque.rule.Finding;
import io.calque.text.Source;
import io.calque.text.Span;
import java.util.List;
import java.util.Optional;

/** Which findings a directive of a document is about. */
final class Reach {
  private final Source source;
  private final List<Directive> all;
  private final List<Directive> enabling;

  /**
   * @param all directives of the document, in the order in which they stand
   */
  Reach(Source source, List<Directive> all) {
    this.source = source;
    this.all = List.copyOf(all);
    this.enabling = all.stream().filter(d -> d.word().equals(Command.ENABLE.word())).toList();
  }

  /** Whether a directive keeps a finding from being reported. */
  boolean hides(Directive directive, Finding finding) {
    Optional<Command> command = Command.of(directive.word());
    return command.isPresent()
        && directive.isAbout(finding.rule())
        && reaches(command.get(), directive, finding)
        && directive.isAbout(source.text(), finding.span());
  }

  private boolean reaches(Command command, Directive directive, Finding finding) {
    return switch (command) {
      case ENABLE -> false;
      case DISABLE ->
          finding.span().start() >= directive.span().end() && !isEnabledAgain(directive, finding);
      case DISABLE_LINE -> isOn(source.line(directive.span().start()), finding);
      case DISABLE_NEXT_LINE -> isOn(nextLine(directive), finding);
    };
  }

  private boolean isEnabledAgain(Directive directive, Finding finding) {
    return enabling.stream()
        .filter(other -> other.span().start() > directive.span().start())
        .filter(other -> other.span().start() <= finding.span().start())
        .anyMatch(other -> other.isAbout(finding.rule()));
  }

  private int nextLine(Directive directive) {
    int line = source.line(directive.span().end()) + 1;
    while (line <= source.lines() && (isBlank(line) || isDirective(line))) {
      line++;
    }
    return line;
  }

  private boolean isBlank(int line) {
    return source.slice(source.lineSpan(line)).isBlank();
  }

  /** Whether nothing but a directive stands on its line. */
  boolean isAlone(Directive directive) {
    Span line = source.lineSpan(source.line(directive.span().start()));
    return line.contains(directive.span())
        && isAlone(source.slice(line), directive.span().length());
  }

  private boolean isDirective(int line) {
    Span span = source.lineSpan(line);
    return all.stream()
        .anyMatch(d -> span.contains(d.span()) && isAlone(source.slice(span), d.span().length()));
  }

  private static boolean isAlone(String line, int length) {
    return line.strip().length() == length;
  }

  private boolean isOn(int line, Finding finding) {
    return line >= source.line(finding.span().start())
        && line <= source.line(finding.span().end() - 1);
  }
}
