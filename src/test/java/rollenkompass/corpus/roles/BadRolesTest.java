package rollenkompass.corpus.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.corpus.CorpusException;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.reading.CorpusFolder;
import rollenkompass.language.Language;

/** Every fault in roles.yaml is told in one line that names file and line and says what to do. */
class BadRolesTest {
  private static final String GOOD =
      """
      roles:
        - id: gardener
          short: GA
          de: {name: Gärtner}
          en: {name: gardener}
      topics:
        - id: tasks
          de: {name: Aufgaben, headings: [Aufgaben, overview], question: Aufgaben, lead: Er tut}
          en: {name: Tasks, question: Tasks, lead: This}
      overview: tasks
      advice: tasks
      compared: [tasks]
      """;

  @TempDir private Path folder;
  private CorpusFolder files;
  private Path roles;

  @BeforeEach
  void prepare() {
    files = new CorpusFolder(folder.resolve("documents")).with("a.md", "Er gräbt.\n");
    roles = folder.resolve("roles.yaml");
  }

  @Test
  void fewestEntriesAreEnough() throws IOException {
    Files.writeString(roles, GOOD);
    assertThat(files.readWith(roles).roles().roleIds()).containsExactly("gardener");
  }

  @Test
  void missingFile() {
    assertThat(fault()).isEqualTo(roles + ": does not exist; check the path");
  }

  @Test
  void emptyFile() throws IOException {
    assertThat(fault("")).startsWith(roles + ":").contains("describe the roles");
  }

  @Test
  void brokenYaml() throws IOException {
    assertThat(fault(GOOD.replace("de: {name: Gärtner}", "de: {name: Gärtner")))
        .startsWith(roles + ":")
        .doesNotContain("while parsing");
  }

  @Test
  void unknownKey() throws IOException {
    assertThat(fault(GOOD.replace("short: GA", "shrot: GA")))
        .startsWith(roles + ":3: ")
        .contains("shrot")
        .doesNotContain("class ");
  }

  @Test
  void valueOfTheWrongKind() throws IOException {
    assertThat(fault("roles: 5\n")).startsWith(roles + ":1: ");
  }

  @Test
  void noRoles() throws IOException {
    assertThat(fault(GOOD.replaceFirst("(?s)roles:.*?topics:", "roles: []\ntopics:")))
        .startsWith(roles + ":1: ")
        .contains("name at least one role");
  }

  @Test
  void noTopics() throws IOException {
    assertThat(fault(GOOD.replaceFirst("(?s)topics:.*", "overview: tasks\nadvice: tasks\n")))
        .startsWith(roles + ":")
        .contains("name at least one topic");
  }

  @Test
  void unknownTopicInCompared() throws IOException {
    assertThat(fault(GOOD.replace("compared: [tasks]", "compared: [tasks, taks]")))
        .startsWith(roles + ":12: ")
        .contains("'compared'", "'taks'", "known are [tasks]");
  }

  @Test
  void unknownTopicInHiring() throws IOException {
    assertThat(fault(GOOD + "hiring: [overlap]\n"))
        .startsWith(roles + ":13: ")
        .contains("'hiring'", "'overlap'");
  }

  @Test
  void unknownTopicInAdvice() throws IOException {
    assertThat(fault(GOOD.replace("advice: tasks", "advice: skills")))
        .startsWith(roles + ":11: ")
        .contains("'advice'", "'skills'");
  }

  @Test
  void unknownTopicInOverview() throws IOException {
    assertThat(fault(GOOD.replace("overview: tasks", "overview: taks")))
        .startsWith(roles + ":10: ")
        .contains("'overview'", "'taks'");
  }

  @Test
  void unknownTopicInOpening() throws IOException {
    assertThat(fault(GOOD + "opening: intro\n"))
        .startsWith(roles + ":13: ")
        .contains("'opening'", "'intro'");
  }

  @Test
  void noOverview() throws IOException {
    assertThat(fault(GOOD.replace("overview: tasks\n", "")))
        .contains("name the topic that tells what a role is");
  }

  @Test
  void noAdvice() throws IOException {
    assertThat(fault(GOOD.replace("advice: tasks\n", "")))
        .contains("name the topic that tells what a role asks for");
  }

  @Test
  void roleTwice() throws IOException {
    String twice =
        GOOD.replace(
            "topics:", "  - {id: gardener, short: G, de: {name: a}, en: {name: b}}\ntopics:");
    assertThat(fault(twice)).startsWith(roles + ":").contains("'gardener'", "rename one");
  }

  @Test
  void roleAndTopicOfOneId() throws IOException {
    String shared = GOOD.replace("- id: gardener", "- id: tasks");
    assertThat(fault(shared)).startsWith(roles + ":").contains("share this id", "rename one");
  }

  @Test
  void roleWithoutId() throws IOException {
    assertThat(fault(GOOD.replace("- id: gardener\n    short", "- short")))
        .contains("every role needs an id");
  }

  @Test
  void roleWithoutShortName() throws IOException {
    assertThat(fault(GOOD.replace("    short: GA\n", "")))
        .startsWith(roles + ":2: ")
        .contains("needs a 'short' name");
  }

  @Test
  void roleWithoutEnglishName() throws IOException {
    assertThat(fault(GOOD.replace("    en: {name: gardener}\n", "")))
        .startsWith(roles + ":2: ")
        .contains("needs a name under 'en'");
  }

  @Test
  void topicWithoutQuestion() throws IOException {
    assertThat(fault(GOOD.replace("question: Aufgaben, ", "")))
        .startsWith(roles + ":7: ")
        .contains("a question and a lead under 'de'");
  }

  @ParameterizedTest
  @CsvSource({
    "'lead: Er tut', 'lead: \"Das tut {rolle}:\"', 8, {rolle}",
    "'question: Tasks', 'question: \"Tasks of {Role}?\"', 9, {Role}"
  })
  void placeholderThatStandsForNothing(String written, String wrong, int line, String unknown)
      throws IOException {
    assertThat(fault(GOOD.replace(written, wrong)))
        .startsWith(roles + ":" + line + ": ")
        .contains(unknown, "write one of {role}, {name}, {accusative}, {dative}");
  }

  @Test
  void placeholdersThatStandForTheRole() throws IOException {
    Files.writeString(
        roles, GOOD.replace("lead: Er tut", "lead: \"{role} {name} {accusative} {dative}:\""));
    assertThat(files.readWith(roles).roles().roles()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"nominative, accusative", "dative, nominative"})
  void germanCaseThatIsLeftOut(String written, String missing) throws IOException {
    assertThat(fault(GOOD.replace("name: Gärtner", "name: Gärtner, " + written + ": Gärtner")))
        .startsWith(roles + ":4: ")
        .contains("no '" + missing + "'", "or none");
  }

  @Test
  void englishNominativeIsEveryCase() throws IOException {
    Files.writeString(roles, GOOD.replace("name: gardener", "name: a, nominative: the a"));
    Role.Forms forms = files.readWith(roles).roles().roles().getFirst().in(Language.EN);
    assertThat(List.of(forms.accusative(), forms.dative(), forms.indefinite()))
        .containsOnly("the a");
  }

  @ParameterizedTest
  @CsvSource({
    "GA, '', GA, GA",
    "Gärtner, '', Gärtner, gardener",
    "Gardener, '', Gärtner, Gardener",
    "Gärtner, ', short: Gard.', Gärtner, Gard.",
    "Gärtner, ', names: [gärtner]', Gärtner, Gärtner"
  })
  void shortNameIsNeverOneOfTheOtherLanguage(
      String written, String english, String inGerman, String inEnglish) throws IOException {
    Files.writeString(
        roles,
        GOOD.replace("short: GA", "short: " + written)
            .replace("name: gardener", "name: gardener" + english));
    Role role = files.readWith(roles).roles().roles().getFirst();
    assertThat(role.in(Language.DE).shortName()).isEqualTo(inGerman);
    assertThat(role.in(Language.EN).shortName()).isEqualTo(inEnglish);
  }

  @Test
  void entryThatIsLeftOut() throws IOException {
    assertThat(fault(GOOD.replace("topics:", "  -\ntopics:"))).startsWith(roles + ":");
  }

  @Test
  void wordThatIsLeftOut() throws IOException {
    assertThat(fault(GOOD.replace("[Aufgaben, overview]", "[Aufgaben, ~]")))
        .startsWith(roles + ":");
  }

  @Test
  void wordsOfAnUnknownLanguage() throws IOException {
    assertThat(fault(GOOD + "persons: {fr: [jardinier]}\n"))
        .startsWith(roles + ":13: ")
        .contains("fr");
  }

  private String fault(String yaml) throws IOException {
    Files.writeString(roles, yaml);
    return fault();
  }

  private String fault() {
    CorpusException fault =
        catchThrowableOfType(CorpusException.class, () -> files.readWith(roles));
    assertThat(fault).as("a fault").isNotNull();
    assertThat(fault.getMessage()).doesNotContain("\n");
    return fault.getMessage();
  }
}
