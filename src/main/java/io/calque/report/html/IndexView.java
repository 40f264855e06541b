package io.calque.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table of all documents, the most troubled first. */
final class IndexView {
  private static final Template INDEX = Template.of("index");
  private static final Template ROW = Template.of("row");
  private static final Template LINK = Template.of("link");

  private final Shelf shelf;

  IndexView(Shelf shelf) {
    this.shelf = shelf;
  }

  Html html() {
    List<Html> rows = new ArrayList<>();
    int number = 1;
    for (Shelf.Item item : shelf.texts()) {
      String id = "d" + number++;
      String name = Characters.plain(item.summary().name());
      rows.add(row(item.summary(), id, LINK.with("id", id).with("name", name).html()));
    }
    for (Shelf.Item item : shelf.rows()) {
      rows.add(row(item.summary(), "", Html.text(Characters.plain(item.summary().name()))));
    }
    return INDEX
        .with("rows", rows.stream().collect(Html.joined()))
        .with("leftout", leftOut())
        .html();
  }

  private static Html row(Summary summary, String id, Html name) {
    return ROW.with("id", id)
        .with("name", name)
        .with("words", String.format(Locale.ROOT, "%,d", summary.words()))
        .with("errors", Html.number(summary.errors()))
        .with("warnings", Html.number(summary.warnings()))
        .with("notes", Html.number(summary.notes()))
        .with("penalty", Counts.decimal(summary.score().penalty()))
        .with(
            "garble",
            summary.score().garble().map(g -> Counts.percent(g.probability())).orElse("too short"))
        .with("judged", summary.score().garble().isPresent() ? "garbled" : "to judge")
        .with("strip", summary.strip())
        .html();
  }

  private Html leftOut() {
    List<String> notes = new ArrayList<>();
    if (shelf.troubledWithoutText() > 0) {
      notes.add(
          "To keep this page small, the text of "
              + Counts.of(shelf.troubledWithoutText(), "document")
              + " with less trouble is not in it.");
    }
    if (shelf.leftOut() > 0) {
      notes.add(
          Counts.of(shelf.leftOut(), "document")
              + " with the least trouble or none "
              + (shelf.leftOut() == 1 ? "is" : "are")
              + " not in this table.");
    }
    return new Html(
        notes.stream()
            .map(note -> "<p class=\"cut\">" + Html.text(note).markup() + "</p>")
            .collect(Collectors.joining()));
  }
}
