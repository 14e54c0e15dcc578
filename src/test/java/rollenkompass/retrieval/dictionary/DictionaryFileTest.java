package rollenkompass.retrieval.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;
import rollenkompass.retrieval.lucene.LuceneStemmer;
import rollenkompass.retrieval.text.lexicon.Lexicon;
import rollenkompass.retrieval.text.lexicon.Translation;

/** What a dictionary tells, and when its index is made anew. */
final class DictionaryFileTest {
  private static final Stemmer STEMMER = new LuceneStemmer();
  private static final String LINES =
      """
      # a comment
      Brücke {f} [constr.] (über einen Fluss) | Brücken {pl} | Hängebrücke {f} :: bridge | bridges | suspension bridge
      Zahnbrücke {f}; Brücke {f} [med.] :: dental bridge; bridge
      jdm. etw. geben; reichen {vt} | gebend; reichend | gegeben; gereicht | er/sie gab :: to give sb. sth. {gave; given} | giving | given | he/she gave
      Nationalhymne {f} :: national anthem
      Farbe {f} :: colour [Br.] <color>
      Das ist mir ganz und gar nicht recht. :: I do not like that at all.
      """;

  @TempDir private Path folder;

  @Test
  void bothDirectionsAreKnown() throws IOException {
    assertThat(phrases(Language.EN, "bridg")).contains("Brücke", "Brücken", "Zahnbrücke");
    assertThat(phrases(Language.DE, "bruck")).contains("bridge", "bridges", "dental bridge");
  }

  @Test
  void theUsualTranslationComesFirst() throws IOException {
    assertThat(phrases(Language.EN, "bridg").getFirst()).isEqualTo("Brücke");
  }

  @Test
  void weightsFallFromOne() throws IOException {
    List<Double> weights =
        open().translations(Language.EN, "bridg").stream().map(Translation::weight).toList();
    assertThat(weights.getFirst()).isEqualTo(1);
    assertThat(weights).isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void irregularFormsFindTheVerbAndAllItsForms() throws IOException {
    assertThat(phrases(Language.EN, "gave")).contains("geben", "gab", "gegeben");
    assertThat(phrases(Language.EN, "give")).contains("geben", "gab", "gegeben");
  }

  @Test
  void phrasesAreFoundByTheStemsOfTheirWords() throws IOException {
    assertThat(phrases(Language.EN, "nation anthem")).containsExactly("Nationalhymne");
  }

  @Test
  void otherSpellingsCount() throws IOException {
    assertThat(phrases(Language.EN, "color")).containsExactly("Farbe");
  }

  @Test
  void anUnknownWordHasNoTranslation() throws IOException {
    assertThat(phrases(Language.EN, "unknown")).isEmpty();
  }

  @Test
  void theIndexIsMadeOnceForEachStateOfTheFile() throws IOException {
    Path file = write(LINES);
    open(file);
    List<Path> first = indexes();
    open(file);
    assertThat(indexes()).isEqualTo(first).hasSize(1);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
    open(file);
    assertThat(indexes()).hasSize(1).doesNotContainAnyElementsOf(first);
  }

  @Test
  void itTellsHowMuchItHolds() throws IOException {
    Path file = write(LINES);
    DictionaryFile dictionary = dictionary(file);
    assertThat(dictionary.made()).isTrue();
    assertThat(dictionary(file).made()).isFalse();
    // Brücke, Brücken and Hängebrücke below it, Zahnbrücke, geben, Nationalhymne, Farbe; in English
    // bridge, dental, suspension bridge, give, gave, given, national anthem, colour, color.
    assertThat(dictionary.entries()).isEqualTo(7);
    assertThat(dictionary.headwords(Language.EN)).isEqualTo(9);
    assertThat(dictionary.index()).isRegularFile();
  }

  @Test
  void anIndexThatIsCutOffIsMadeAnew() throws IOException {
    Path file = write(LINES);
    Path index = dictionary(file).index();
    byte[] whole = Files.readAllBytes(index);
    for (int size : new int[] {0, 10, whole.length - 1}) {
      Files.write(index, Arrays.copyOf(whole, size));
      assertThat(dictionary(file).made()).isTrue();
      assertThat(index).hasBinaryContent(whole);
    }
  }

  @Test
  void whatACrashHasLeftIsRemovedOnceItIsOld() throws IOException {
    Files.createDirectories(folder.resolve("index"));
    Path old = Files.writeString(folder.resolve("index/dictionary-1.new.de"), "left");
    Path recent = Files.writeString(folder.resolve("index/dictionary-2.new"), "perhaps in use");
    Files.setLastModifiedTime(old, FileTime.fromMillis(1_000));
    open();
    assertThat(old).doesNotExist();
    assertThat(recent).exists();
  }

  @Test
  void anEmptyDictionaryKnowsNothing() throws IOException {
    assertThat(dictionary(write("")).entries()).isZero();
    assertThat(open(write("# a comment\n\n")).translations(Language.DE, "bruck")).isEmpty();
  }

  @Test
  void linesMayEndAsOnWindows() throws IOException {
    String lines = "# a comment\r\n\r\nBrücke :: bridge\r\n";
    assertThat(open(write(lines)).translations(Language.DE, "bruck"))
        .extracting(Translation::phrase)
        .containsExactly("bridge");
  }

  @Test
  void aBracketThatIsNotClosedIsLeftOut() throws IOException {
    String lines = "Brücke {f :: bridge <brigg\nHut (alt :: hat [old\n";
    Lexicon lexicon = open(write(lines));
    assertThat(lexicon.translations(Language.DE, "bruck f")).hasSize(1);
    assertThat(lexicon.translations(Language.DE, "hut alt")).hasSize(1);
  }

  @Test
  void aMissingFileIsNamed() {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> open(missing))
        .isInstanceOf(DictionaryException.class)
        .hasMessageStartingWith(missing + ": ");
  }

  @Test
  void aMalformedLineIsNamedAndLeavesNoIndex() throws IOException {
    Path file = write(LINES + "a line without a translation\n");
    assertThatThrownBy(() -> open(file))
        .isInstanceOf(DictionaryException.class)
        .hasMessageStartingWith(file + ":8: ")
        .hasMessageContaining("German :: English");
    assertThat(indexes()).isEmpty();
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    Path file = folder.resolve("words");
    Files.write(file, "Brücke :: bridge\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> open(file))
        .isInstanceOf(DictionaryException.class)
        .hasMessageContaining("UTF-8");
  }

  private List<String> phrases(Language from, String key) throws IOException {
    return open().translations(from, key).stream().map(Translation::phrase).toList();
  }

  private Lexicon open() throws IOException {
    return open(write(LINES));
  }

  private Lexicon open(Path file) {
    return dictionary(file).lexicon();
  }

  private DictionaryFile dictionary(Path file) {
    return DictionaryFile.open(file, folder.resolve("index"), STEMMER);
  }

  private Path write(String lines) throws IOException {
    return Files.writeString(folder.resolve("words"), lines);
  }

  private List<Path> indexes() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      return files.toList();
    }
  }
}
