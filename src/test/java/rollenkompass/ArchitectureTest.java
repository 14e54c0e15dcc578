package rollenkompass;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds the packages to what they may know of each other and of the world. */
@AnalyzeClasses(packages = "rollenkompass", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String APP = "app";
  private static final String ENGINE = "app.engine";

  /** What each package may import of ours. Only the app and its engine may import everything. */
  private static final Map<String, Set<String>> IMPORTS =
      Map.ofEntries(
          Map.entry("language", Set.of()),
          Map.entry("corpus.format", Set.of("language")),
          Map.entry("corpus.format.pdf", Set.of("corpus.format", "language")),
          Map.entry("corpus.format.web", Set.of("corpus.format", "language")),
          Map.entry(
              "corpus.format.packed", Set.of("corpus.format.web", "corpus.format", "language")),
          Map.entry("corpus", Set.of("corpus.format", "language")),
          Map.entry("corpus.yaml", Set.of("corpus")),
          Map.entry("corpus.roles", Set.of("corpus.yaml", "corpus", "language")),
          Map.entry(
              "corpus.document",
              Set.of(
                  "corpus.format.packed",
                  "corpus.format.pdf",
                  "corpus.format.web",
                  "corpus.format",
                  "corpus",
                  "language")),
          Map.entry(
              "corpus.reading",
              Set.of("corpus.document", "corpus.format", "corpus.roles", "corpus", "language")),
          Map.entry("retrieval", Set.of("corpus", "corpus.yaml", "language")),
          Map.entry("retrieval.text.words", Set.of("retrieval", "language")),
          Map.entry(
              "retrieval.text.lexicon", Set.of("retrieval.text.words", "retrieval", "language")),
          Map.entry(
              "retrieval.text.question",
              Set.of("retrieval.text.lexicon", "retrieval.text.words", "retrieval", "language")),
          Map.entry(
              "retrieval.text",
              Set.of("retrieval.text.question", "retrieval.text.words", "retrieval")),
          Map.entry(
              "retrieval.lucene",
              Set.of(
                  "retrieval.text",
                  "retrieval.text.question",
                  "retrieval.text.lexicon",
                  "retrieval.text.words",
                  "retrieval",
                  "corpus",
                  "language")),
          Map.entry(
              "retrieval.lucene.vectors",
              Set.of("retrieval.lucene", "retrieval", "corpus", "language")),
          Map.entry("retrieval.embedding", Set.of("retrieval")),
          Map.entry(
              "retrieval.dictionary",
              Set.of("retrieval.text.lexicon", "retrieval.text.words", "retrieval", "language")),
          Map.entry("learned", Set.of("corpus")),
          Map.entry("understanding.reading", Set.of("retrieval", "corpus", "language")),
          Map.entry("understanding", Set.of("understanding.reading", "retrieval", "language")),
          Map.entry(
              "understanding.smalltalk",
              Set.of("understanding", "understanding.reading", "retrieval", "language")),
          Map.entry(
              "understanding.subject",
              Set.of(
                  "understanding.smalltalk",
                  "understanding",
                  "understanding.reading",
                  "retrieval",
                  "corpus",
                  "language")),
          Map.entry(
              "understanding.followup",
              Set.of("understanding", "understanding.reading", "retrieval", "corpus", "language")),
          Map.entry(
              "understanding.pipeline",
              Set.of(
                  "understanding.followup",
                  "understanding.subject",
                  "understanding.smalltalk",
                  "understanding",
                  "understanding.reading",
                  "retrieval",
                  "corpus",
                  "language")),
          Map.entry(
              "answering.extractive.words",
              Set.of("retrieval.text.lexicon", "retrieval.text.words", "retrieval", "language")),
          Map.entry(
              "answering.extractive.passage",
              Set.of("answering.extractive.words", "corpus", "language")),
          Map.entry(
              "answering.extractive.question",
              Set.of(
                  "answering.extractive.passage",
                  "answering.extractive.words",
                  "retrieval.text.lexicon",
                  "corpus",
                  "language")),
          Map.entry(
              "answering.extractive",
              Set.of(
                  "answering.extractive.question",
                  "answering.extractive.passage",
                  "answering.extractive.words",
                  "retrieval.text.lexicon",
                  "retrieval",
                  "corpus",
                  "language")),
          Map.entry("answering", Set.of("understanding", "learned", "corpus", "language")),
          Map.entry(
              "answering.evidence", Set.of("understanding", "retrieval", "corpus", "language")),
          Map.entry(
              "answering.wording",
              Set.of(
                  "answering",
                  "answering.evidence",
                  "answering.extractive",
                  "understanding",
                  "retrieval",
                  "corpus",
                  "language")),
          Map.entry(
              "answering.document",
              Set.of(
                  "answering",
                  "answering.wording",
                  "answering.extractive",
                  "understanding",
                  "corpus",
                  "language")),
          Map.entry(
              "answering.judging",
              Set.of(
                  "answering",
                  "answering.evidence",
                  "answering.wording",
                  "understanding",
                  "learned",
                  "retrieval",
                  "corpus",
                  "language")),
          Map.entry(
              "answering.sums",
              Set.of(
                  "answering",
                  "answering.evidence",
                  "answering.wording",
                  "understanding",
                  "retrieval",
                  "corpus",
                  "language")),
          Map.entry(
              "answering.role",
              Set.of(
                  "answering",
                  "answering.evidence",
                  "answering.wording",
                  "answering.judging",
                  "answering.sums",
                  "understanding",
                  "learned",
                  "retrieval",
                  "corpus",
                  "language")),
          Map.entry(
              "answering.told",
              Set.of(
                  "answering",
                  "answering.evidence",
                  "answering.wording",
                  "answering.judging",
                  "answering.role",
                  "understanding",
                  "learned",
                  "retrieval",
                  "corpus",
                  "language")),
          Map.entry(
              "answering.pipeline",
              Set.of(
                  "answering",
                  "answering.evidence",
                  "answering.wording",
                  "answering.document",
                  "answering.extractive",
                  "answering.judging",
                  "answering.role",
                  "answering.sums",
                  "answering.told",
                  "understanding",
                  "learned",
                  "retrieval",
                  "corpus",
                  "language")),
          Map.entry("phrasing", Set.of("answering", "corpus", "language")),
          Map.entry(
              "conversation",
              Set.of("answering", "understanding.pipeline", "understanding", "corpus", "language")),
          Map.entry("inbox", Set.of("conversation", "answering", "language")),
          Map.entry("storage", Set.of("inbox", "conversation", "language")),
          Map.entry("channel.telegram.api", Set.of("conversation", "language")),
          Map.entry(
              "channel.telegram.rendering",
              Set.of("channel.telegram.api", "conversation", "answering", "corpus", "language")),
          Map.entry(
              "channel.telegram.update",
              Set.of(
                  "channel.telegram.api",
                  "channel.telegram.rendering",
                  "conversation",
                  "inbox",
                  "language")),
          Map.entry(
              "channel.telegram",
              Set.of(
                  "channel.telegram.api",
                  "channel.telegram.rendering",
                  "channel.telegram.update",
                  "conversation",
                  "answering",
                  "corpus",
                  "inbox",
                  "language")),
          Map.entry("channel.terminal", Set.of("conversation", "answering", "corpus", "language")),
          Map.entry("channel.web", Set.of("conversation", "answering", "corpus", "language")),
          Map.entry(
              "evaluation",
              Set.of(
                  "conversation",
                  "answering",
                  "answering.extractive",
                  "understanding",
                  "learned",
                  "retrieval",
                  "corpus",
                  "language")),
          Map.entry("app.text", Set.of("corpus", "corpus.format", "language")),
          Map.entry(
              "app.settings",
              Set.of(
                  "app.text",
                  "channel.telegram.api",
                  "channel.terminal",
                  "retrieval.embedding",
                  "language")),
          Map.entry(
              "app.jsonl",
              Set.of(
                  "app.text",
                  "channel.terminal",
                  "conversation",
                  "answering",
                  "learned",
                  "retrieval",
                  "corpus",
                  "language")),
          Map.entry(
              "app.live",
              Set.of(
                  "app.engine",
                  "app.settings",
                  "app.text",
                  "conversation",
                  "corpus.reading",
                  "corpus",
                  "language")));

  private static final Set<String> TELEGRAM =
      Set.of(
          "channel.telegram",
          "channel.telegram.api",
          "channel.telegram.rendering",
          "channel.telegram.update");

  /** Which packages may know a library: it can be replaced there alone. The engine wires all. */
  private static final Map<String, Set<String>> FENCES =
      Map.of(
          "org.apache.lucene..", Set.of("retrieval.lucene", "retrieval.lucene.vectors", ENGINE),
          "dev.langchain4j..", Set.of("phrasing", "retrieval.embedding"),
          "org.apache.pdfbox..", Set.of("corpus.format.pdf"),
          "org.jsoup..", Set.of("corpus.format.web", "corpus.format.packed"),
          "javax.xml..", Set.of("corpus.format.packed"),
          "java.sql..", Set.of("storage"),
          "org.telegram..", TELEGRAM,
          "okhttp3..", TELEGRAM,
          "org.jline..", Set.of("channel.terminal"),
          "picocli..", Set.of(APP));

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("rollenkompass.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_SETTINGS_READ_THE_ENVIRONMENT =
      outside("app.settings")
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  @ArchTest
  static final ArchRule ONLY_THE_APP_AND_ITS_ENGINE_KNOW_WHAT_TIME_IT_IS =
      outside(APP, ENGINE)
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(Clock.class, "system", ZoneId.class);

  @ArchTest
  static void packagesImportOnlyWhatTheTableAllows(JavaClasses ourClasses) {
    IMPORTS.forEach((name, others) -> imports(name, others).check(ourClasses));
  }

  @ArchTest
  static void everyPackageStandsInTheTable(JavaClasses ourClasses) {
    Set<String> packages = new TreeSet<>();
    ourClasses.forEach(type -> packages.add(type.getPackageName()));
    Set<String> known = new TreeSet<>(Set.of(ours(APP), ours(ENGINE)));
    IMPORTS.keySet().forEach(name -> known.add(ours(name)));
    assertThat(known).containsAll(packages);
  }

  @ArchTest
  static void librariesStayBehindTheirFences(JavaClasses ourClasses) {
    FENCES.forEach((library, inside) -> fence(library, inside).check(ourClasses));
  }

  private static ArchRule imports(String name, Set<String> others) {
    String[] allowed =
        Stream.concat(Stream.of(name), others.stream())
            .map(ArchitectureTest::ours)
            .toArray(String[]::new);
    return classes()
        .that(resideInAPackage(ours(name)))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed).or(not(resideInAPackage("rollenkompass.."))))
        .allowEmptyShould(true);
  }

  private static ArchRule fence(String library, Set<String> inside) {
    String[] packages = inside.stream().map(ArchitectureTest::ours).toArray(String[]::new);
    return noClasses()
        .that(not(resideInAnyPackage(packages)))
        .should()
        .dependOnClassesThat(resideInAPackage(library));
  }

  private static GivenClassesConjunction outside(String... names) {
    String[] packages = Stream.of(names).map(ArchitectureTest::ours).toArray(String[]::new);
    return noClasses().that(not(resideInAnyPackage(packages)));
  }

  private static String ours(String name) {
    return "rollenkompass." + name;
  }
}
