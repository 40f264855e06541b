package io.calque;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.calque.cli.Main;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Which package may import which. Each rule was seen to fail when broken on purpose. */
@AnalyzeClasses(packages = "io.calque", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** Each knows only those that stand before it. */
  private static final List<String> LOWEST_FIRST =
      List.of(
          "io.calque.lazy",
          "io.calque.regex",
          "io.calque.flat",
          "io.calque.text",
          "io.calque.words",
          "io.calque.bitext",
          "io.calque.numbers",
          "io.calque.yaml",
          "io.calque.analysis",
          "io.calque.quotations",
          "io.calque.names",
          "io.calque.attributions",
          "io.calque.pronouns",
          "io.calque.document",
          "io.calque.rule",
          "io.calque.languagetool",
          "io.calque.calques",
          "io.calque.falsefriends",
          "io.calque.detect",
          "io.calque",
          "io.calque.cache",
          "io.calque.score",
          "io.calque.input",
          "io.calque.suppression",
          "io.calque.config",
          "io.calque.baseline",
          "io.calque.git",
          "io.calque.report.html",
          "io.calque.report",
          "io.calque.cli",
          "io.calque.build");

  @ArchTest
  static void importsGoOneWay(JavaClasses classes) {
    for (int i = 0; i + 1 < LOWEST_FIRST.size(); i++) {
      String[] above = LOWEST_FIRST.stream().skip(i + 1).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(LOWEST_FIRST.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above)
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule EVERY_PACKAGE_HAS_ITS_PLACE =
      classes().should().resideInAnyPackage(LOWEST_FIRST.toArray(String[]::new));

  @ArchTest
  static final ArchRule RULES_ARE_CARDS_TO_THE_EDGES =
      noClasses()
          .that()
          .resideInAnyPackage("io.calque.input", "io.calque.report")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.calque.detect", "io.calque.languagetool", "io.calque.document");

  @ArchTest
  static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
      slices().matching("io.calque.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule MARKDOWN_IS_READ_IN_TEXT = only("io.calque.text", "org.commonmark..");

  @ArchTest static final ArchRule YAML_HAS_ONE_HOME = only("io.calque.yaml", "org.snakeyaml..");

  @ArchTest
  static final ArchRule LANGUAGETOOL_IS_QUARANTINED =
      only("io.calque.languagetool", "org.languagetool..");

  @ArchTest
  static final ArchRule JSON_STAYS_AT_THE_EDGES =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.calque.input", "io.calque.baseline", "io.calque.report")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..");

  @ArchTest
  static final ArchRule THE_COMMAND_LINE_IS_READ_IN_CLI = only("io.calque.cli", "picocli..");

  @ArchTest
  static final ArchRule LIBRARIES_OF_LANGUAGETOOL_ARE_ITS_OWN_AFFAIR =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.calque.languagetool")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.google..",
              "org.apache.commons.lang3..",
              "opennlp..",
              "morfologik..",
              "org.slf4j..",
              "gnu..",
              "it.unimi..");

  @ArchTest
  static final ArchRule ONLY_MAIN_KNOWS_THE_PROCESS =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Main.class)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  @ArchTest
  static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes().should(be(inANullMarkedPackage()));

  private static ArchRule only(String home, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static DescribedPredicate<JavaClass> inANullMarkedPackage() {
    return DescribedPredicate.describe(
        "in a package that is @NullMarked", c -> c.getPackage().isAnnotatedWith(NullMarked.class));
  }
}
