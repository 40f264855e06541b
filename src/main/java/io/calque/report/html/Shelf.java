package io.calque.report.html;

import io.calque.Review;
import io.calque.score.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The documents of a run, as far as a page can hold them: the most troubled with their text, more
 * of them as rows of the index, and of the rest how many there are.
 */
final class Shelf {
  private final int maxTexts;
  private final long maxCharacters;
  private final int maxRows;

  /** The least troubled first: that is the first to go. */
  private final PriorityQueue<Item> texts = new PriorityQueue<>(Item.BY_TROUBLE.reversed());

  private final PriorityQueue<Item> rows = new PriorityQueue<>(Item.BY_TROUBLE.reversed());
  private long characters;
  private int documents;
  private int troubled;

  /** A document, with its text if the page is to show it. */
  record Item(Summary summary, Optional<Review> review) {
    static final Comparator<Item> BY_TROUBLE =
        Comparator.comparing(Item::summary, Summary.BY_TROUBLE);
  }

  /**
   * @param maxTexts how many documents to show with their text
   * @param maxCharacters how long these may be together
   * @param maxRows how many documents to show in the index
   */
  Shelf(int maxTexts, long maxCharacters, int maxRows) {
    this.maxTexts = maxTexts;
    this.maxCharacters = maxCharacters;
    this.maxRows = maxRows;
  }

  void add(Review review, Score score) {
    Item item = new Item(Summary.of(review, score), Optional.of(review));
    documents++;
    if (item.summary().findings() == 0) {
      addRow(item);
      return;
    }
    troubled++;
    texts.add(item);
    characters += size(item);
    while (texts.size() > 1 && (texts.size() > maxTexts || characters > maxCharacters)) {
      Item least = texts.remove();
      characters -= size(least);
      addRow(least);
    }
  }

  /** Those shown with their text, the most troubled first. */
  List<Item> texts() {
    return sorted(texts);
  }

  /** Those shown as rows alone, the most troubled first. */
  List<Item> rows() {
    return sorted(rows);
  }

  int documents() {
    return documents;
  }

  /** How many documents with findings are not shown with their text. */
  int troubledWithoutText() {
    return troubled - texts.size();
  }

  /** How many documents the index leaves out. */
  int leftOut() {
    return documents - texts.size() - rows.size();
  }

  private void addRow(Item item) {
    rows.add(new Item(item.summary(), Optional.empty()));
    if (rows.size() > maxRows) {
      rows.remove();
    }
  }

  private static List<Item> sorted(PriorityQueue<Item> queue) {
    List<Item> items = new ArrayList<>(queue);
    items.sort(Item.BY_TROUBLE);
    return items;
  }

  private static long size(Item item) {
    return item.review().map(review -> review.source().text().length()).orElse(0);
  }
}
