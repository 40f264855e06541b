package io.calque.cache;

import io.calque.Memory;
import io.calque.Request;
import io.calque.Review;
import io.calque.bitext.Original;
import io.calque.rule.Finding;
import io.calque.rule.Match;
import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import io.calque.text.Source;
import io.calque.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Remembers in files what was found in a text: by the text, its format, language, original and
 * language of the original, the rules with their options, and the build of Calque. What matters how
 * much is no part of it. Safe to share between threads and processes; it never fails, but forgets.
 */
public final class ResultCache implements Memory, AutoCloseable {
  /** Some 50 MB of files, where most are of a few hundred bytes and take a block of 4096. */
  private static final int MOST = 12_000;

  private final Shelf shelf;
  private final String build;
  private final int most;
  private final Map<Rulebook, Recall> recalls =
      Collections.synchronizedMap(new IdentityHashMap<>());
  private final AtomicBoolean writable = new AtomicBoolean(true);
  private final AtomicBoolean written = new AtomicBoolean();
  private final AtomicInteger asked = new AtomicInteger();

  /**
   * The cache in a folder.
   *
   * @param folder for the files; need not be there
   * @throws IOException if this build cannot be told from others
   */
  public static ResultCache in(Path folder) throws IOException {
    return new ResultCache(folder, Build.id());
  }

  ResultCache(Path folder, String build) {
    this(folder, build, MOST);
  }

  ResultCache(Path folder, String build, int most) {
    this.shelf = new Shelf(folder);
    this.build = build;
    this.most = most;
  }

  @Override
  public Recall of(Rulebook rulebook) {
    return recalls.computeIfAbsent(rulebook, this::recall);
  }

  /** Rules that nobody can tell from others are not remembered. */
  private Recall recall(Rulebook rulebook) {
    Optional<String> rules = rulebook.fingerprint();
    if (rules.isEmpty()) {
      return NONE.of(rulebook);
    }
    Map<String, Rule> byId =
        rulebook.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    String question = new Digest().with(build).with(rules.get()).hex();
    return (request, afresh) -> review(new Asked(request, byId, question), afresh);
  }

  /** Forgets what is too much, though nothing of a repository that is larger than that. */
  @Override
  public void close() {
    if (written.get()) {
      shelf.shrink(Math.max(most, 2 * asked.get()));
    }
  }

  private record Asked(Request request, Map<String, Rule> rules, String question) {
    String name() {
      Digest digest =
          new Digest()
              .with(question)
              .with(request.format().name())
              .with(request.language())
              .with(request.originalLanguage().orElse(""))
              .with(request.source().text());
      request.original().stream().flatMap(Original::content).forEach(digest::with);
      return digest.hex();
    }

    Source source() {
      return request.source();
    }
  }

  private Review review(Asked question, Supplier<Review> afresh) {
    String name = question.name();
    asked.incrementAndGet();
    return shelf
        .find(name)
        .flatMap(bytes -> remembered(question, bytes))
        .orElseGet(
            () -> {
              Review made = afresh.get();
              remember(name, made);
              return made;
            });
  }

  private void remember(String name, Review made) {
    if (writable.get()) {
      Entry entry =
          new Entry(
              made.words(),
              made.findings().stream()
                  .map(f -> new Entry.Found(f.rule().id(), f.match()))
                  .toList());
      writable.set(shelf.keep(name, entry.bytes()));
      written.set(true);
    }
  }

  /** Nothing, if the bytes are not what was once written, whatever may have happened to them. */
  private static Optional<Review> remembered(Asked asked, byte[] bytes) {
    try {
      Entry entry = Entry.read(bytes);
      List<Finding> findings =
          entry.found().stream()
              .map(
                  found ->
                      new Finding(asked.source(), rule(asked, found), within(asked, found.match())))
              .toList();
      return Optional.of(
          new Review(
              asked.source(),
              asked.request().format(),
              asked.request().language(),
              entry.words(),
              findings));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Rule rule(Asked asked, Entry.Found found) {
    return Optional.ofNullable(asked.rules().get(found.rule())).orElseThrow();
  }

  private static Match within(Asked asked, Match match) {
    int length = asked.source().text().length();
    boolean all =
        Stream.concat(Stream.of(match.span()), match.related().stream().map(r -> r.span()))
            .mapToInt(Span::end)
            .allMatch(end -> end <= length);
    if (!all) {
      throw new IllegalArgumentException("a place behind the end");
    }
    return match;
  }
}
