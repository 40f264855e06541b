package io.calque.git;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A git repository with its files. */
final class Repository {
  private final Git git;
  private final Path top;

  private Repository(Path top) {
    this.git = new Git(top);
    this.top = top;
  }

  /**
   * The repository that a folder is in.
   *
   * @throws GitException if it is in none
   */
  static Repository around(Path folder) {
    Git.Result<String> top = new Git(folder).line("rev-parse", "--show-toplevel");
    if (top.ok() && !top.out().isEmpty()) {
      return new Repository(Path.of(top.out()));
    }
    if (top.err().contains("not a git repository")) {
      throw new GitException(
          "--diff needs a git repository, and " + folder.toAbsolutePath() + " is in none");
    }
    throw new GitException("--diff: git cannot use " + folder.toAbsolutePath() + ": " + top.err());
  }

  /** The folder that paths are told from. */
  Path top() {
    return top;
  }

  /**
   * What the files as they are now, committed or not, have that they had not where {@code HEAD}
   * left the history of {@code base}.
   *
   * @throws GitException if that cannot be told
   */
  Changes since(String base) {
    String commit = commit(base);
    Git.Result<String> mergeBase = git.line("merge-base", commit, "HEAD");
    if (!mergeBase.ok()) {
      throw new GitException(
          isShallow()
              ? "--diff "
                  + base
                  + ": this clone is shallow and does not reach back to where the"
                  + " branch began; "
                  + deepen()
              : "--diff "
                  + base
                  + ": it has no history in common with HEAD"
                  + (mergeBase.err().isEmpty() ? "" : " (" + mergeBase.err() + ")"));
    }
    return new Changes(added(mergeBase.out())).withNew(untracked());
  }

  private String commit(String revision) {
    if (revision.isBlank() || revision.startsWith("-")) {
      throw new GitException(
          "--diff “" + revision + "”: expected a branch or commit, as origin/main");
    }
    Git.Result<String> commit =
        git.line("rev-parse", "--verify", "--quiet", revision + "^{commit}");
    if (commit.ok()) {
      return commit.out();
    }
    if (!git.line("rev-parse", "--verify", "--quiet", "HEAD").ok()) {
      throw new GitException("--diff " + revision + ": there is no commit yet");
    }
    throw new GitException(
        "--diff "
            + revision
            + ": git knows no such branch or commit; "
            + (isShallow()
                ? "this clone is shallow: " + deepen()
                : "if it is on a remote, `git fetch` it"));
  }

  private boolean isShallow() {
    return git.line("rev-parse", "--is-shallow-repository").out().equals("true");
  }

  private static String deepen() {
    return "`git fetch --unshallow`, or fetch-depth: 0 where actions/checkout makes it";
  }

  private Map<String, List<LineRange>> added(String commit) {
    Git.Result<Map<String, List<LineRange>>> patch =
        git.run(
            Patch::read,
            "diff",
            "--unified=0",
            "--inter-hunk-context=0",
            "--no-color",
            "--no-ext-diff",
            "--no-textconv",
            "--ignore-submodules",
            "--src-prefix=a/",
            "--dst-prefix=b/",
            "-M",
            commit,
            "--");
    if (!patch.ok()) {
      throw new GitException("--diff: git diff: " + patch.err());
    }
    return patch.out();
  }

  private Set<String> untracked() {
    Git.Result<String> files =
        git.run(
            (InputStream out) -> new String(out.readAllBytes(), StandardCharsets.UTF_8),
            "ls-files",
            "--others",
            "--exclude-standard",
            "-z");
    return Arrays.stream(files.out().split("\0"))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
