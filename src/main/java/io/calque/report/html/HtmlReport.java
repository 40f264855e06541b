package io.calque.report.html;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.rule.Rule;
import io.calque.score.Scorer;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One page that holds everything: articles, findings, rules, style and script. It asks for nothing
 * from elsewhere. What a long run leaves out, it says.
 */
public final class HtmlReport {
  private static final int MAX_TEXTS = 250;
  private static final long MAX_CHARACTERS = 4_000_000;
  private static final int MAX_ROWS = 2000;
  private static final Template PAGE = Template.of("page");

  private final Scorer scorer = new Scorer();
  private final Shelf shelf = new Shelf(MAX_TEXTS, MAX_CHARACTERS, MAX_ROWS);
  private final String version;

  /**
   * @param version of Calque
   */
  public HtmlReport(String version) {
    this.version = version;
  }

  public void add(Review review) {
    shelf.add(review, scorer.score(review));
  }

  /**
   * Writes the page.
   *
   * @param summary what was found, in a sentence
   * @param problems what could not be read or checked, a line each
   */
  public void write(String summary, List<String> problems, Writer out) throws IOException {
    String style = Template.resource("report.css");
    String script = Template.resource("report.js");
    List<Html> documents = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Map<String, Rule> rules = new TreeMap<>();
    for (Shelf.Item item : shelf.texts()) {
      DocumentView view =
          new DocumentView(
              item.review().orElseThrow(), item.summary(), "d" + (documents.size() + 1));
      documents.add(view.html());
      findings.addAll(view.shown());
      view.shown().forEach(finding -> rules.put(finding.rule().id(), finding.rule()));
    }
    Filters filters = new Filters(findings);
    out.write(
        PAGE.with("policy", Policy.of(style, script))
            .with("style", new Html(style))
            .with("script", new Html(script))
            .with("summary", summary)
            .with("problems", problems(problems))
            .with("severities", filters.severities())
            .with("rulefilters", filters.rules())
            .with("total", Html.number(findings.size()))
            .with("index", new IndexView(shelf).html())
            .with("documents", documents.stream().collect(Html.joined()))
            .with("rules", rules(rules))
            .with("version", version)
            .html()
            .markup());
  }

  private static Html problems(List<String> problems) {
    return problems.stream()
        .map(
            problem ->
                new Html(
                    "<p class=\"problem\" dir=\"auto\">"
                        + Html.text(Characters.plain(problem)).markup()
                        + "</p>"))
        .collect(Html.joined());
  }

  private static Html rules(Map<String, Rule> rules) {
    return rules.values().stream().map(rule -> new RuleView(rule).html()).collect(Html.joined());
  }
}
