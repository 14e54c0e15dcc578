package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Point;
import rollenkompass.language.Language;

class ReactionsTest {
  private static final String DOUBT = "If I got you right";

  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mehr",
        "Erzähl mehr bitte!",
        "und was noch?",
        "zum Beispiel?",
        "hast du noch mehr dazu"
      })
  void moreTellsWhatWasNotToldYet(String more) {
    List<String> told = cited("Was verdient ein SMM?");
    assertThat(cited(more)).isNotEmpty().doesNotContainAnyElementsOf(told);
  }

  @Test
  void moreEndsWhereTheSourcesEnd() {
    Set<String> told = new HashSet<>(cited("Was macht ein SMM?"));
    Answer more = ask("more");
    while (more instanceof Answer.Grounded) {
      assertThat(EngineFixture.ids(more)).allMatch(told::add).allMatch(id -> id.startsWith("smm."));
      more = ask("more");
    }
    assertThat(more).isInstanceOf(Answer.Declined.class);
    assertThat(told).contains("smm.skills.content-creation", "smm.career.specialization");
  }

  @Test
  void severalThingsMoreAreAnnouncedAsOneList() {
    ask("Was verdient ein SMM?");
    assertThat(lead(ask("mehr"))).isEqualTo("Außerdem sagen die Quellen:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"und nicht so lang bitte, 2 sätze", "nicht so viel text bitte"})
  void shorterIsWishedForInManyWords(String wish) {
    List<String> told = cited("was muss ein omm können");
    assertThat(cited(wish)).hasSizeLessThan(told.size()).allMatch(told::contains);
  }

  @Test
  void whatCannotBeShorterSaysSo() {
    ask("omm vs smm gehalt");
    assertThat(lead(ask("kürzer"))).isEqualTo("Kürzer sagen es die Quellen nicht:");
  }

  @Test
  void noteOfANoIsNotTakenForPraise() {
    ask("ist die katze gesund");
    assertThat(text(ask("aha"))).isEqualTo("Alles klar. Was möchtest du sonst wissen?");
    ask("Was macht ein SMM?");
    assertThat(text(ask("aha"))).startsWith("Freut mich!");
  }

  @Test
  void questionBehindMoreGoesOnFromTheQuestionBeforeIt() {
    ask("Was macht ein SMM?");
    ask("mehr");
    assertThat(cited("und der OMM?")).contains("omm.definition");
  }

  @ParameterizedTest
  @ValueSource(strings = {"was kann der denn besser", "what can they do", "wie geht das dann"})
  void questionThatBeginsLikeAReactionIsNone(String question) {
    ask("Was macht ein SMM?");
    String puzzled = lead(ask("hä?"));
    assertThat(lead(ask(question))).isNotEqualTo(puzzled);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kürzer bitte", "zu lang!", "in einem Satz", "TL;DR"})
  void shorterGivesTheHeartOfIt(String shorter) {
    ask("Was macht ein SMM?");
    assertThat(cited(shorter)).containsExactly("smm.definition");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was macht ein SMM? In einem Satz bitte.",
        "Was macht ein SMM in einem Satz?",
        "In einem Satz: Was macht ein SMM?",
        "one sentence please, what does an smm do"
      })
  void questionMayWishForASentence(String question) {
    assertThat(cited(question)).containsExactly("smm.definition");
  }

  @Test
  void wishIsHeardBesideAnExcuse() {
    ask("Was macht ein SMM?");
    assertThat(cited("kürzer, muss auf eine folie")).containsExactly("smm.definition");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mach mal ne tabelle", "as a table please", "nebeneinander bitte"})
  void tableSetsTheRolesSideBySide(String table) {
    ask("Welches Budget hat der OMM?");
    assertThat(ask(table)).isInstanceOf(Answer.Comparison.class);
    assertThat(cited(table)).contains("smm.budget.focus", "omm.budget.allocation");
  }

  @Test
  void newerIsWhatIsFromALaterYear() {
    ask("Wie viele Stunden arbeitet ein SMM?");
    assertThat(cited("das ist aber alt")).contains("wrk-05").doesNotContain("wrk-02");
  }

  @Test
  void whereNothingIsNewerTheSourceShowsTheYear() {
    ask("Was macht ein SMM?");
    Answer answer = ask("anything newer?");
    assertThat(((Answer.Grounded) answer).lead()).contains("nothing more recent");
    assertThat(EngineFixture.ids(answer)).contains("smm.definition");
  }

  @Test
  void questionForAVerdictGetsTheOneThatWasGivenOrNone() {
    Answer.Grounded yes = (Answer.Grounded) ask("Ist Social-Media-Manager ein geschützter Titel?");
    assertThat(((Answer.Grounded) ask("ja oder nein?")).lead()).isEqualTo(yes.lead());
    ask("Was macht ein OMM?");
    assertThat(((Answer.Grounded) ask("ja oder nein?")).lead()).contains("Ein klares Ja oder Nein");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "das hab ich nicht gefragt",
        "that's not what i asked",
        "u didnt answer my question"
      })
  void whoGotNoAnswerHearsAnApologyAndKeepsHisSubject(String complaint) {
    ask("Was macht ein SMM?");
    Answer answer = ask(complaint);
    assertThat(EngineFixture.outcome(answer)).isEqualTo("smalltalk");
    assertThat(answer.suggestions()).hasSize(3);
    assertThat(cited("und der OMM?")).contains("omm.definition");
  }

  @Test
  void whoGotAnAnswerThatOnlyTheChatMadeGetsTheOneToHisQuestionAlone() {
    ask("What does an SMM do?");
    List<String> told = cited("which tools do they use");
    Answer again = ask("you didn't answer my question");
    assertThat(lead(again)).startsWith("I misunderstood you");
    assertThat(EngineFixture.ids(again)).isNotEmpty().isNotEqualTo(told);
  }

  @Test
  void complaintThatSaysWhatIsWantedGetsThat() {
    ask("Was macht ein OMM?");
    assertThat(cited("Das ist keine Antwort. Woher hast du das?")).contains("omm.definition");
  }

  @Test
  void yesStaysInTheShorterAnswer() {
    Answer.Grounded full = (Answer.Grounded) ask("Ist Social-Media-Manager ein geschützter Titel?");
    Answer.Grounded brief = (Answer.Grounded) ask("kürzer");
    assertThat(brief.lead()).isNotEmpty().isEqualTo(full.lead());
  }

  @Test
  void noWithTheOtherRoleBesideItIsAVerdict() {
    Answer.Grounded no = (Answer.Grounded) ask("Is an SMM in charge of SEO?");
    assertThat(((Answer.Grounded) ask("yes or no?")).lead()).isEqualTo(no.lead());
  }

  @Test
  void shorterBehindMoreShortensWhatMoreTold() {
    ask("Was verdient ein SMM?");
    List<String> more = cited("mehr");
    assertThat(cited("kürzer")).isNotEmpty().hasSizeLessThan(more.size()).isSubsetOf(more);
  }

  @Test
  void shorterAgainIsShorterStill() {
    List<String> told = cited("Welche Aufgaben hat ein SMM?");
    List<String> once = cited("kürzer");
    List<String> twice = cited("kürzer");
    assertThat(once).isNotEmpty().hasSizeLessThan(told.size()).isSubsetOf(told);
    assertThat(twice).isNotEmpty().hasSizeLessThan(once.size()).isSubsetOf(once);
  }

  @Test
  void oneStatementThatIsAllOfTheAnswerIsCutToItsFirstSentence() {
    ask("Was verdient ein SMM?");
    ask("kürzer");
    Answer one = ask("kürzer");
    Answer cut = ask("kürzer");
    assertThat(EngineFixture.ids(cut)).isEqualTo(EngineFixture.ids(one)).hasSize(1);
    assertThat(one.points().findFirst().orElseThrow().text())
        .startsWith(cut.points().findFirst().orElseThrow().text());
  }

  @Test
  void shorterBehindATableShortensTheTable() {
    ask("Welches Budget hat der OMM?");
    List<String> table = cited("als Tabelle");
    assertThat(cited("kürzer")).contains("smm.budget.focus").isSubsetOf(table);
  }

  @Test
  void shorterBehindADoubtKeepsOnlyThatItComesClosest() {
    Answer.Grounded doubtful = (Answer.Grounded) ask(doubtful());
    assertThat(doubtful.lead()).startsWith(DOUBT);
    assertThat(((Answer.Grounded) ask("shorter")).lead()).isEqualTo("This comes closest:");
  }

  @Test
  void doubtIsToldWhereAQuestionItselfWishesForTheShortForm() {
    Answer.Grounded answer = (Answer.Grounded) ask(doubtful() + " In one sentence please.");
    assertThat(answer.lead()).startsWith(DOUBT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"versteh ich nicht", "hä?", "Wie meinst du das?", "i don't get it"})
  void whoDoesNotUnderstandGetsItInBrief(String puzzled) {
    ask("Was macht ein OMM?");
    assertThat(cited(puzzled)).containsExactly("omm.definition");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Quelle?", "quellen", "woher weißt du das", "echt?", "are you sure", "source pls"})
  void doubtIsAnsweredWithTheSources(String doubt) {
    List<String> told = cited("Wie misst ein SMM den Erfolg?");
    assertThat(cited(doubt)).isNotEmpty().allMatch(told::contains);
  }

  @Test
  void sourceOfNothingIsTheListOfDocuments() {
    assertThat(EngineFixture.outcome(ask("quellen?"))).isEqualTo("help");
  }

  @Test
  void reasonThatNoSourceGivesIsNoneToTell() {
    ask("Was macht ein OMM?");
    assertThat(EngineFixture.outcome(ask("why?"))).isEqualTo("decline");
  }

  @Test
  void reactionIsAnsweredInItsLanguage() {
    ask("Was macht ein OMM?");
    assertThat(ask("tell me more").language()).isEqualTo(Language.EN);
  }

  @Test
  void reactionThatAsksMoreIsAQuestion() {
    ask("Was macht ein SMM?");
    assertThat(cited("mehr zum OMM")).allMatch(id -> id.startsWith("omm."));
    assertThat(cited("warum werden die verwechselt?")).contains("intro.confusion");
  }

  @ParameterizedTest
  @ValueSource(strings = {"is that still like that today", "is that still the case?"})
  void whetherItIsStillSoAsksFromWhenItIs(String question) {
    ask("what does an smm earn");
    assertThat(lead(ask(question))).contains("when that is from");
  }

  @Test
  void thanksBesideAWishForHelpAreNoGoodbye() {
    ask("was macht ein smm");
    assertThat(ask("danke, kannst du mir noch helfen"))
        .isInstanceOfSatisfying(Answer.SmallTalk.class, talk -> assertThat(talk.help()).isTrue());
  }

  private Answer ask(String text) {
    return engine.ask(chat, text);
  }

  /** Some question that the learned model holds its answer to for wrong rather than right. */
  private String doubtful() {
    return Stream.of(
            "fees?",
            "and the social one gets how much",
            "i get bored quickly. smm then?",
            "do people like their smm job?",
            "who do smms answer to?")
        .filter(question -> lead(engine.ask(question)).startsWith(DOUBT))
        .findFirst()
        .orElseThrow();
  }

  private static String lead(Answer answer) {
    return answer instanceof Answer.Grounded grounded ? grounded.lead() : "";
  }

  private List<String> cited(String text) {
    return EngineFixture.ids(ask(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thats way too much for us lol",
        "hm thats a lot",
        "we can't afford that",
        "that's too expensive",
        "lol thats not much",
        "hm das ist ja voll wenig"
      })
  void whoFindsASumTooHighOrTooLowIsToldOthers(String sigh) {
    List<String> told = cited("What do we need to pay an SMM per month?");
    assertThat(cited(sigh)).isNotEmpty().doesNotContainAnyElementsOf(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thats a lot", "that's too much"})
  void whoFindsATextTooMuchIsToldLess(String sigh) {
    List<String> told = cited("What does an OMM do?");
    assertThat(cited(sigh)).hasSizeLessThan(told.size()).allMatch(told::contains);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cool danke, und wo hast du das alles her",
        "woher nimmst du das alles",
        "nice, where did you get all of that from"
      })
  void sourcesAreAskedForInManyWords(String question) {
    List<String> told = cited("Wie viel verdient ein SMM?");
    assertThat(cited(question)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hä das hat nix mit meiner frage zu tun", "das ging an meiner frage vorbei"})
  void complaintIsMetWithRegret(String complaint) {
    ask("Was macht ein SMM?");
    assertThat(((Answer.SmallTalk) ask(complaint)).text()).contains("entschuldige");
  }

  @ParameterizedTest
  @ValueSource(strings = {"thanks a lot", "Thanks a lot!", "thx a lot"})
  void thanksForALotAreNoRemarkOnTheAmount(String thanks) {
    ask("What does an SMM do?");
    assertThat(EngineFixture.outcome(ask(thanks))).isEqualTo("smalltalk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sounds like exploitation", "das klingt nach ausbeutung"})
  void viewOfWhatWasToldIsLeftToWhoeverHasIt(String view) {
    ask("Wie viele Stunden arbeitet ein SMM?");
    assertThat(text(ask(view))).containsPattern("Kann gut sein|may well be");
  }

  private static String text(Answer answer) {
    return answer instanceof Answer.SmallTalk talk ? talk.text() : "";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Unterschied SMM OMM in 2 Sätzen",
        "bin schüler und brauch was für mein referat: unterschied smm und omm in 2 sätzen",
        "erklär mir kurz den unterschied zwischen smm und omm",
        "difference between smm and omm in two sentences pls"
      })
  void wishForFewSentencesMayStandInTheQuestion(String question) {
    assertThat(cited(question)).containsExactly("conclusion.contrast");
  }

  @ParameterizedTest
  @ValueSource(strings = {"just give me one number", "a single number please"})
  void oneNumberIsASentenceWithANumber(String wish) {
    ask("so whats the official median salary");
    assertThat(ask(wish).points().map(Point::text)).singleElement().asString().contains("EUR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"another one", "one more please", "and another"})
  void anotherOneIsMoreOnTheSame(String wish) {
    List<String> told = cited("What does an SMM earn?");
    assertThat(cited(wish)).isNotEmpty().doesNotContainAnyElementsOf(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wer sagt dass die 122000 sind", "122.000? quelle?", "who says its 122k"})
  void numberIsDoubtedWhereItWasTold(String doubt) {
    ask("wie viele smm gibt es?");
    ask("was macht ein smm");
    assertThat(cited(doubt)).containsExactly("job-01");
  }
}
