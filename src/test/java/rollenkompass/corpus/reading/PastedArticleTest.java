package rollenkompass.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Document;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;

class PastedArticleTest {
  private static final String TASKS_OF_SMM = "artikel/die-rollen-im-uberblick/social-media-manager";

  private final Corpus corpus =
      CorpusReader.read(Path.of("src/test/resources/pasted"), Path.of("config/roles.yaml"));

  @TempDir private Path folder;

  @Test
  void firstLineIsTheTitle() {
    assertThat(corpus.documents().getFirst().title())
        .isEqualTo("Social-Media-Manager und Online-Marketing-Manager im Vergleich");
  }

  @Test
  void languageIsDetected() {
    assertThat(corpus.documents().getFirst().language()).isEqualTo(Language.DE);
  }

  @Test
  void linesBeforeTheFirstHeadingAreTheOpening() {
    assertThat(texts(corpus.generalPassages("intro")))
        .hasSize(2)
        .last()
        .isEqualTo("Dieser Beitrag zeigt, was die beiden Berufe voneinander trennt.");
  }

  @Test
  void itemsBelowAHeadingWithinARolesPartBelongToRoleAndTopic() {
    assertThat(labels(corpus.passages("smm", "tasks")))
        .containsExactly("Rolle", "Inhalte erstellen", "Dialog führen", "Beobachten");
    assertThat(labels(corpus.passages("omm", "tasks")))
        .containsExactly("Rolle", "Strategie", "Kampagnen");
  }

  @Test
  void bulletsBelowARoleNameBelongToTheTopicAboveIt() {
    assertThat(labels(corpus.passages("smm", "budget"))).containsExactly("Werbeausgaben", "Umfang");
    assertThat(texts(corpus.passages("smm", "budget")))
        .contains("Verwaltet die bezahlte Werbung in sozialen Netzwerken.");
    assertThat(labels(corpus.passages("smm", "career"))).containsExactly("Spezialisierung");
  }

  @Test
  void labelledLineWithoutABulletIsAnItemToo() {
    assertThat(labels(corpus.passages("omm", "budget")))
        .containsExactly("Verteilung", "Am Jahresende");
  }

  @Test
  void headingWithTwoColonsIsAHeading() {
    assertThat(texts(corpus.generalPassages("conclusion")))
        .containsExactly("Beide Rollen ergänzen sich, und keine ersetzt die andere.");
  }

  @Test
  void blankLinesOfNonBreakingSpacesAreNoPassages() {
    assertThat(corpus.passages())
        .hasSize(17)
        .allMatch(p -> !p.source().text().replace('\u00a0', ' ').isBlank());
  }

  @Test
  void idsTellFileHeadingsAndPosition() {
    assertThat(corpus.passages("smm", "tasks"))
        .extracting(p -> p.id().value())
        .containsExactly(
            TASKS_OF_SMM + ".1",
            TASKS_OF_SMM + "/hauptaufgaben.1",
            TASKS_OF_SMM + "/hauptaufgaben.2",
            TASKS_OF_SMM + "/hauptaufgaben.3");
  }

  @Test
  void idsStayWhereAnotherPartOfTheTextChanges() {
    String text = corpus.documents().getFirst().text();
    Corpus changed =
        new CorpusFolder(folder)
            .with("artikel.txt", text.replace("Zwei Jobtitel", "Noch ein Satz.\n\nZwei Jobtitel"))
            .readWith(Path.of("config/roles.yaml"));
    assertThat(changed.passages()).hasSize(corpus.passages().size() + 1);
    assertThat(changed.passages("smm", "budget"))
        .extracting(Passage::id)
        .isEqualTo(corpus.passages("smm", "budget").stream().map(Passage::id).toList());
  }

  @Test
  void quoteStandsVerbatimAtItsSpanWithoutBulletAndLabel() {
    String text = corpus.documents().getFirst().text();
    assertThat(corpus.passages())
        .allMatch(p -> p.source().span().in(text).equals(p.source().quote()));
    assertThat(corpus.passages("smm", "career").getFirst().source().quote())
        .isEqualTo("Möglich ist der Weg zum Content Strategist.");
  }

  @Test
  void noPassageHasACounterpart() {
    assertThat(corpus.passages()).allMatch(p -> p.counterpart().isEmpty());
  }

  @Test
  void everyBulletIsUnderstood() {
    Corpus bullets =
        new CorpusFolder(folder)
            .with(
                "a.txt",
                """
                Grün

                Gärtner:

                • Eins ist da.
                - Zwei ist da.
                * Drei ist da.
                \u00a0\u00a0– Vier ist da.
                1. Fünf ist da.
                """)
            .read();
    assertThat(texts(bullets.passages()))
        .containsExactly(
            "Eins ist da.", "Zwei ist da.", "Drei ist da.", "Vier ist da.", "Fünf ist da.");
    assertThat(bullets.passages()).allMatch(p -> p.isAbout("gardener"));
  }

  @Test
  void itemsWithoutTextAreNoStatements() {
    Corpus items =
        new CorpusFolder(folder)
            .with(
                "a.txt",
                "1. \nGrün\n\n• \n- \u00a0\n• \u2003\n• Eins.\n• \n• Zwei: \u2003\n2. \nDrei.\n")
            .read();
    assertThat(items.passages())
        .extracting(p -> p.source().label() + "|" + p.source().text().strip())
        .containsExactly("|Eins.", "|Zwei:", "|Drei.");
    assertThat(items.documents().getFirst().title()).isEqualTo("Grün");
  }

  @Test
  void numberedLineIsAHeadingWhereItsTextFollowsAtOnce() {
    Corpus rules =
        new CorpusFolder(folder)
            .with(
                "a.txt",
                """
                Hallenordnung

                1. Benutzung
                Die Halle ist bis 22 Uhr offen.

                2. Geräte
                • Matten werden getragen.
                • Tore werden verankert.

                Zum Schluss:
                1. Licht aus
                2. Tür zu
                """)
            .read();
    assertThat(rules.passages())
        .extracting(p -> p.source().heading())
        .containsExactly("1. Benutzung", "2. Geräte", "2. Geräte", "Zum Schluss", "Zum Schluss");
  }

  @Test
  void teaserOfALinkIsNoStatementOfARole() {
    Corpus corpus =
        new CorpusFolder(folder)
            .with("a.txt", "Grün\n\nGärtner:\n\nEr sät.\n\nFlorist werden …\nUnd mehr...\n")
            .read();
    assertThat(texts(corpus.passages()))
        .containsExactly("Er sät.", "Florist werden …", "Und mehr...");
    assertThat(corpus.passages().getFirst().isAbout("gardener")).isTrue();
    assertThat(corpus.passages().subList(1, 3))
        .allMatch(p -> p.role().isEmpty() && p.topic().isEmpty());
  }

  @Test
  void textBelowATitleThatNamesOneRoleTellsOfThatRole() {
    Corpus corpus =
        new CorpusFolder(folder).with("a.txt", "Florist\n\nEr bindet Sträuße.\n").read();
    assertThat(corpus.passages())
        .hasSize(1)
        .allMatch(p -> p.isAbout("florist") && p.belongsTo("tasks"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u00a0", ".", "…", "]"})
  void longRunsAreReadInNoTime(String character) {
    String run = character.repeat(200_000);
    Corpus corpus =
        new CorpusFolder(folder).with("a.txt", "Gärtner:\n\nEs" + run + "wächst.\n").read();
    assertThat(texts(corpus.passages()))
        .containsExactly(
            "Es" + (run.isBlank() || character.equals("\u00a0") ? " " : run) + "wächst.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Mehr dazu …", "Mehr dazu ...", "Mehr dazu......", "(Mehr dazu ...)\u00a0 \t"})
  void lineThatEndsInAnEllipsisIsATeaser(String line) {
    Corpus corpus =
        new CorpusFolder(folder)
            .with("a.txt", "Gärtner:\n\nEs wächst.\n" + line + "\nMehr..dazu..\n")
            .read();
    assertThat(corpus.passages().stream().map(Passage::role))
        .containsExactly(Optional.of("gardener"), Optional.empty(), Optional.of("gardener"));
    assertThat(texts(corpus.passages())).element(1).isEqualTo(line.strip().replaceAll("\\h+$", ""));
  }

  @Test
  void frontMatterOfAPastedTextIsRead() {
    Document document =
        new CorpusFolder(folder)
            .with("a.txt", "---\ntitle: Grün\nlanguage: en\n---\nGärtner:\n\nEs wächst.\n")
            .read()
            .documents()
            .getFirst();
    assertThat(document.title()).isEqualTo("Grün");
    assertThat(document.language()).isEqualTo(Language.EN);
  }

  private static List<String> labels(List<Passage> passages) {
    return passages.stream().map(p -> p.source().label()).toList();
  }

  private static List<String> texts(List<Passage> passages) {
    return passages.stream().map(p -> p.source().text()).toList();
  }
}
