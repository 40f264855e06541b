package io.calque.report.html;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.rule.Severity;
import io.calque.text.BlockKind;
import io.calque.text.Source;
import io.calque.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A document's text as a page shows it: its sections as elements, and in them, marked, the places
 * of its findings. The text of the elements, joined, is the source, so that nothing is lost and
 * offsets keep.
 */
final class Article {
  private final Source source;
  private final String document;
  private final List<Finding> findings;
  private final List<Section> sections;
  private final Places places;
  private final StringBuilder html = new StringBuilder();

  /**
   * @param document what the page calls the document: {@code d1}
   * @param findings those that are shown, in the order of their numbers
   */
  Article(Review review, String document, List<Finding> findings) {
    this.source = review.source();
    this.document = document;
    this.findings = findings;
    this.sections = Section.of(source, review.format().blocks(source));
    this.places = Places.of(findings);
  }

  Html html() {
    boolean inList = false;
    for (Section section : sections) {
      boolean isItem = section.isProse() && section.kind() == BlockKind.LIST_ITEM;
      boolean isBlank = !section.isProse() && source.slice(section.span()).isBlank();
      if (inList && !isItem && !isBlank) {
        html.append("</ul>");
        inList = false;
      } else if (isItem && !inList) {
        html.append("<ul>");
        inList = true;
      }
      element(section, isBlank);
    }
    return new Html(html.append(inList ? "</ul>" : "").toString());
  }

  private void element(Section section, boolean isBlank) {
    if (isBlank) {
      html.append(Html.text(source.slice(section.span())).markup());
    } else if (!section.isProse()) {
      html.append("<div class=\"other\" dir=\"auto\">");
      inline(new Stretch(section.span(), Look.PROSE));
      html.append("</div>");
    } else {
      String tag = tag(section);
      html.append('<').append(tag).append(attributes(section)).append(" dir=\"auto\">");
      section.stretches(source).forEach(this::inline);
      html.append("</").append(tag).append('>');
    }
  }

  private String tag(Section section) {
    return switch (section.kind()) {
      case HEADING -> "h" + Math.min(6, 2 + headingLevel(section));
      case LIST_ITEM -> "li";
      case BLOCK_QUOTE -> "blockquote";
      case PARAGRAPH, TABLE_CELL, CAPTION -> "p";
    };
  }

  private String attributes(Section section) {
    return switch (section.kind()) {
      case HEADING -> " class=\"level" + headingLevel(section) + "\"";
      case LIST_ITEM -> " class=\"indent" + Math.min(4, indent(section) / 2) + "\"";
      case TABLE_CELL -> " class=\"row\"";
      case CAPTION -> " class=\"caption\"";
      case PARAGRAPH, BLOCK_QUOTE -> "";
    };
  }

  private int headingLevel(Section section) {
    String line = source.slice(section.span()).strip();
    int level = 0;
    while (level < 4 && level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return Math.max(1, level);
  }

  private int indent(Section section) {
    String line = source.slice(section.span());
    return line.length() - line.stripLeading().length();
  }

  private void inline(Stretch stretch) {
    for (Span piece : places.pieces(stretch.span())) {
      List<Place> around = places.around(piece);
      String text = Characters.html(source.slice(piece)).markup();
      String css = stretch.look().cssClass();
      String shown = css.isEmpty() ? text : "<span class=\"" + css + "\">" + text + "</span>";
      html.append(around.isEmpty() ? shown : marked(around, shown));
      around.stream()
          .filter(place -> place.isFinding() && place.span().end() == piece.end())
          .forEach(this::pin);
    }
  }

  private String marked(List<Place> around, String shown) {
    String numbers = keys(around, Place::isFinding);
    String related = keys(around, place -> !place.isFinding());
    String data =
        (numbers.isEmpty() ? "" : " data-f=\"" + numbers + "\"")
            + (related.isEmpty() ? "" : " data-r=\"" + related + "\"");
    return numbers.isEmpty()
        ? "<span class=\"place\"" + data + ">" + shown + "</span>"
        : "<mark class=\"" + worst(around) + "\"" + data + ">" + shown + "</mark>";
  }

  private String worst(List<Place> around) {
    return around.stream()
        .filter(Place::isFinding)
        .map(place -> findings.get(place.number() - 1).severity())
        .max(Severity::compareTo)
        .orElseThrow()
        .word();
  }

  private static String keys(List<Place> places, Predicate<Place> which) {
    return places.stream().filter(which).map(Place::key).collect(Collectors.joining(" "));
  }

  /** The button after a finding's last word. Its number is drawn and is no text of the article. */
  private void pin(Place place) {
    Finding finding = findings.get(place.number() - 1);
    String severity = finding.severity().word();
    html.append(
        String.format(
            Locale.ROOT,
            "<button type=\"button\" class=\"pin %s\" data-n=\"%d\" aria-controls=\"%s-%d\""
                + " aria-label=\"Finding %d, %s: %s\"></button>",
            severity,
            place.number(),
            document,
            place.number(),
            place.number(),
            severity,
            Html.text(finding.rule().id()).markup()));
  }
}
