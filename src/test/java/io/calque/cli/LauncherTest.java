package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script bin/calque, with a Java and a Maven that only say how they were called. */
class LauncherTest {
  private static final Path SHELL = Path.of("/bin/sh");
  private static final String JAVA =
      """
      if [ "$1" = -version ]; then echo 'openjdk version "17.0.1" 2021-10-19' >&2; exit; fi
      for argument; do echo "<$argument>"; done
      """;

  /** Writes the archive that it is told to write. */
  private static final String ARCHIVING_JAVA =
      JAVA
          + """
          for argument; do
            case $argument in -XX:SharedArchiveFile=*.new) touch "${argument#*=}" ;; esac
          done
          """;

  private static final String MAVEN =
      """
      sleep 1
      echo build >> builds
      mkdir -p target
      touch target/calque.jar
      """;

  @TempDir private Path temporary;
  private Path home = Path.of("");
  private Path tools = Path.of("");

  /** What the script did. */
  private record Launch(int status, String out, String err) {}

  @BeforeEach
  void layOut() throws IOException {
    assumeTrue(Files.isExecutable(SHELL), "bin/calque is a shell script");
    home = Files.createDirectories(temporary.resolve("a home")).toRealPath();
    tools = Files.createDirectories(temporary.resolve("tools"));
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("src/main"));
    Files.createDirectories(home.resolve("rules"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.copy(Path.of("bin", "calque"), home.resolve("bin/calque"));
    for (String tool :
        List.of(
            "cat",
            "dirname",
            "find",
            "grep",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "touch")) {
      Path usr = Path.of("/usr/bin", tool);
      tool(tool, "exec " + (Files.exists(usr) ? usr : Path.of("/bin", tool)) + " \"$@\"\n");
    }
    tool("java", JAVA);
    tool("javac", "");
    tool("mvn", MAVEN);
  }

  private void tool(String name, String script) throws IOException {
    Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Process start(Path script, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(SHELL.toString(), script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
    builder
        .environment()
        .keySet()
        .removeAll(List.of("JAVA_HOME", "CALQUE_JAVA_OPTS", "MAVEN_OPTS"));
    builder.environment().put("PATH", tools.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private Launch launch(String... arguments) throws IOException, InterruptedException {
    return finished(start(home.resolve("bin/calque"), Map.of(), arguments));
  }

  private static Launch finished(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Launch(process.waitFor(), out, err);
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(home.resolve("builds"));
  }

  /** As if somebody had changed a file after the build. */
  private void change(String file) throws IOException {
    Path path = home.resolve(file);
    Files.writeString(path, "changed", StandardOpenOption.CREATE);
    Files.setLastModifiedTime(path, FileTime.from(Instant.now().plusSeconds(60)));
  }

  @Test
  void firstUseBuildsAndSaysSoOnStandardError() throws Exception {
    Launch first = launch("check", "my file.md", "--only=a,b");
    assertThat(first.status()).isZero();
    assertThat(first.out())
        .contains(
            "<"
                + home
                + "/target/calque.jar>\n<io.calque.cli.Main>\n<check>\n<my file.md>\n<--only=a,b>\n");
    assertThat(first.err()).isEqualTo("calque: building, which is needed once ...\n");
    assertThat(launch("rules").err()).isEmpty();
    assertThat(builds()).hasSize(1);
  }

  @Test
  void whatIsNewerIsBuiltAgain() throws Exception {
    launch();
    for (String file : List.of("rules/a.yaml", "src/main/A.java", "pom.xml")) {
      int before = builds().size();
      change(file);
      launch();
      assertThat(builds()).as(file).hasSize(before + 1);
      Files.setLastModifiedTime(home.resolve(file), FileTime.fromMillis(0));
    }
  }

  @Test
  void anArchiveOfClassesIsMadeWithTheBuildAndUsed() throws Exception {
    tool("java", ARCHIVING_JAVA);
    assertThat(launch("rules").out()).contains("<-XX:SharedArchiveFile=" + archive() + ">");
    Instant made = Files.getLastModifiedTime(archive()).toInstant();
    launch("rules");
    assertThat(Files.getLastModifiedTime(archive()).toInstant()).isEqualTo(made);
  }

  @Test
  void anArchiveOfAnOlderJarIsMadeAgain() throws Exception {
    tool("java", ARCHIVING_JAVA);
    launch("rules");
    Files.setLastModifiedTime(archive(), FileTime.fromMillis(0));
    launch("rules");
    assertThat(Files.getLastModifiedTime(archive()).toMillis()).isPositive();
    assertThat(builds()).hasSize(1);
  }

  @Test
  void aJavaThatKeepsMoreThanClassesDoesSo() throws Exception {
    tool("java", ARCHIVING_JAVA.replace("SharedArchiveFile=*.new", "AOTCacheOutput=*"));
    Path cache = home.resolve("target/calque.aot");
    assertThat(launch("rules").out())
        .contains("<-XX:AOTCache=" + cache + ">")
        .doesNotContain("SharedArchiveFile");
  }

  @Test
  void anArchiveThatCannotBeMadeIsDoneWithout() throws Exception {
    tool("java", JAVA + "case $* in *Archive*) exit 1 ;; esac\n");
    assertThat(launch("rules").out()).contains("<rules>").doesNotContain("SharedArchiveFile");
  }

  private Path archive() {
    return home.resolve("target/calque.jsa");
  }

  @Test
  void aLinkLeadsHome() throws Exception {
    Files.createSymbolicLink(temporary.resolve("one"), Path.of("a home/bin/calque"));
    Files.createSymbolicLink(tools.resolve("calque"), temporary.resolve("one"));
    Launch run = finished(start(tools.resolve("calque"), Map.of(), "rules"));
    assertThat(run.out()).contains("<" + home + "/target/calque.jar>");
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    Process one = start(home.resolve("bin/calque"), Map.of());
    Process other = start(home.resolve("bin/calque"), Map.of());
    assertThat(finished(one).status()).isZero();
    assertThat(finished(other).status()).isZero();
    assertThat(builds()).hasSize(1);
    assertThat(home.resolve(".calque-build")).doesNotExist();
  }

  @Test
  void theLockOfAProcessThatIsGoneDoesNotCount() throws Exception {
    Process gone = new ProcessBuilder("/bin/sh", "-c", ":").start();
    gone.waitFor();
    Files.createDirectories(home.resolve(".calque-build"));
    Files.writeString(home.resolve(".calque-build/pid"), String.valueOf(gone.pid()));
    assertThat(launch().status()).isZero();
  }

  @Test
  void aBuildThatFailsSaysWhy() throws Exception {
    tool("mvn", "echo '[INFO] Scanning'; echo '[ERROR] no such plugin'; exit 1");
    Launch run = launch();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("[ERROR] no such plugin\n", "could not be built")
        .doesNotContain("INFO");
    assertThat(home.resolve(".calque-build")).doesNotExist();
  }

  @Test
  void whatIsMissingIsSaidInOneSentence() throws Exception {
    assertMissing(
        "mvn", "calque: has to be built first, and there is no mvn; install Maven 3.8 or newer\n");
    assertMissing(
        "javac",
        "calque: has to be built first, and there is no javac; install a JDK, 17 or newer\n");
    assertMissing("java", "calque: no java found; install Java 17 or newer, or set JAVA_HOME\n");
  }

  private void assertMissing(String tool, String sentence) throws Exception {
    Files.move(tools.resolve(tool), temporary.resolve(tool));
    assertThat(launch()).isEqualTo(new Launch(2, "", sentence));
    Files.move(temporary.resolve(tool), tools.resolve(tool));
  }

  @Test
  void anOldJavaIsNamed() throws Exception {
    tool("java", "echo 'java version \"1.8.0_292\"' >&2");
    assertThat(launch().err())
        .isEqualTo("calque: needs Java 17 or newer; " + tools + "/java is version 8\n");
  }

  @Test
  void javaHomeIsTakenAndMustHoldAJava() throws Exception {
    Map<String, String> wrong = Map.of("JAVA_HOME", "/nowhere");
    assertThat(finished(start(home.resolve("bin/calque"), wrong)).err())
        .isEqualTo("calque: JAVA_HOME is /nowhere, but there is no bin/java in it\n");
  }

  @Test
  void javaOptionsArePassedOn() throws Exception {
    Map<String, String> options = Map.of("CALQUE_JAVA_OPTS", "-Xmx4g -Dx=y");
    Launch run = finished(start(home.resolve("bin/calque"), options));
    assertThat(run.out()).contains("<-Xmx4g>\n<-Dx=y>\n").doesNotContain("calque.terminal");
  }
}
