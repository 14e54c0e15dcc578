package rollenkompass.answering.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

class VerdictsTest {
  private static final String VERDICT = "(Ja|Nein|Yes|No)\\..*|Eher nicht.*|Not really.*";

  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "does a seo manager make more than an omm",
        "Verdient ein Community-Manager mehr als ein SMM?",
        "does a smm have a bigger budget than the omm",
        "Braucht ein SMM mehr Analytics als ein OMM?"
      })
  void whoHasMoreIsDecidedByFiguresOfBothAlone(String question) {
    assertThat(lead(question)).doesNotMatch(VERDICT);
  }

  @Test
  void figuresOfBothDecideWhoHasMore() {
    assertThat(lead("does an omm earn more than an smm")).startsWith("Yes.");
    assertThat(lead("does an smm earn more than an omm")).startsWith("No.");
  }

  @ParameterizedTest
  @CsvSource({
    "'omm doesnt do social media, does he?', Actually yes.",
    "'the smm doesn''t do analytics, does she?', Actually yes.",
    "an omm doesn't earn more than an smm?, Actually yes.",
    "Kümmert sich der OMM nicht um SEO?, Doch."
  })
  void whatIsDeniedAndYetSoIsContradicted(String claim, String lead) {
    assertThat(lead(claim).replace(",", "")).startsWith(lead);
  }

  @ParameterizedTest
  @CsvSource({
    "omm is just a seo guy isn't it, No.",
    "is omm just sales, No.",
    "macht der smm nur instagram, Nein."
  })
  void whereMoreIsNamedBesideItItIsNotThatAlone(String claim, String no) {
    assertThat(lead(claim)).startsWith(no);
  }

  @ParameterizedTest
  @CsvSource({
    "are smm and omm the same thing?, 'No, the sources tell them apart'",
    "my boss says smm and omm are the same, 'No, the sources tell them apart'",
    "sind smm und omm nicht einfach dasselbe?, 'Nein, die Quellen unterscheiden sie'"
  })
  void theRolesAreNotTheSame(String claim, String no) {
    assertThat(lead(claim)).startsWith(no);
  }

  @Test
  void whatTheRolesHaveInCommonIsNotWhetherTheyAreTheSame() {
    assertThat(lead("arbeiten smm und omm mit den gleichen leuten?")).doesNotMatch("Nein.*");
    assertThat(lead("haben smm und omm das gleiche budget?")).doesNotMatch("Nein, die Quellen.*");
  }

  @Test
  void theFieldOfAnotherRoleIsFoundInTheRolesOwnPassages() {
    assertThat(lead("macht der omm auch social media?")).startsWith("Ja.");
    assertThat(lead("does the omm do social media?")).startsWith("Yes.");
  }

  @Test
  void whatIsMentionedOfTheRoleIsNotSaidToBeUnmentioned() {
    assertThat(lead("is seo part of smm")).doesNotContain("do not mention");
  }

  @Test
  void whoPaysIsNotWhoIsInCharge() {
    assertThat(lead("who pays for the ads")).startsWith("Who pays for it, the sources don’t say");
    assertThat(lead("who handles shitstorms")).doesNotStartWith("That would be");
  }

  @Test
  void aSmallFirmIsToldOfSmallFirmsFirst() {
    assertThat(EngineFixture.ids(engine.ask("which one should we hire first, 12 people firm")))
        .startsWith("ovl-03", "ovl-01", "ovl-02")
        .hasSizeLessThan(5);
  }

  @Test
  void figuresDecideNothingBeyondWhatTheySay() {
    assertThat(lead("Does an OMM always earn more than an SMM?")).doesNotMatch(VERDICT);
  }

  @Test
  void thatThereIsSomethingOnATopicIsNoYes() {
    assertThat(lead("can one person do both?")).doesNotMatch(VERDICT);
    assertThat(lead("is there like an ausbildung for it")).doesNotMatch(VERDICT);
  }

  @Test
  void whatIsDeniedOfTheRoleItselfIsANo() {
    assertThat(lead("Gibt es eine Ausbildung zum Social-Media-Manager?")).startsWith("Nein.");
  }

  @Test
  void whatGoesForMoreThanTheRoleIsAYesInGeneral() {
    assertThat(lead("can i work from home as an smm")).startsWith("In general, yes");
  }

  @Test
  void whatOnlyAnotherRoleDoesIsSaidToBeThatOnes() {
    assertThat(lead("kümmert sich der social media manager auch um google ads"))
        .startsWith("Dafür nennen die Quellen eher den Online-Marketing-Manager");
  }

  @Test
  void questionOfNothingButTheRolesIsAnswered() {
    assertThat(EngineFixture.ids(engine.ask("ist der smm sowas wie ein teil vom omm")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gehört Snapchat auch zum Job?",
        "Ist WhatsApp Teil vom Job eines SMM?",
        "Is Pinterest part of the SMM's job?"
      })
  void noYesIsSaidToAThingThatNoPassageNames(String question) {
    assertThat(lead(question)).doesNotMatch("(Ja|Yes)\\b.*");
  }

  @ParameterizedTest
  @CsvSource({
    "Does an OMM earn more than an SMM?, Yes.",
    "Welche Rolle verdient mehr?, Mehr nennen die Quellen für den Online-Marketing-Manager:",
    "Which of the two earns less?, The sources give less for the social media manager:"
  })
  void figuresDecideWhoHasMore(String question, String lead) {
    assertThat(lead(question)).startsWith(lead);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kann ich als Quereinsteiger OMM werden?",
        "Does an OMM work on weekends?",
        "Hat ein OMM feste Bürozeiten?",
        "Gets an SMM paid for overtime?"
      })
  void silenceOnTheProfessionIsNoNo(String question) {
    assertThat(lead(question)).doesNotMatch(VERDICT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "does smm have to look at numbers at all?",
        "does smm need to know numbers?",
        "Hat ein SMM mit Zahlen zu tun?"
      })
  void whatTheRolesOwnPassagesTouchOnIsNotDenied(String question) {
    assertThat(lead(question)).doesNotMatch("Nein.*|No\\b.*|Eher nicht.*");
  }

  @ParameterizedTest
  @CsvSource({
    "Does an OMM moderate the community?, Not really",
    "Schreibt die Social-Media-Managerin auch unsere Newsletter?, Eher nicht",
    "Is social media manager a protected job title?, No."
  })
  void theSourcesSayNo(String question, String no) {
    assertThat(lead(question)).startsWith(no);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hab grad abi gemacht, was muss ich studieren für online marketing manager",
        "Ich bin Verkäufer. Wie kann ich SMM werden?",
        "is it hard, what do I need as an SMM"
      })
  void whoAsksWhatOrHowHearsNeitherYesNorNo(String question) {
    assertThat(lead(question)).doesNotMatch(VERDICT);
  }

  @Test
  void whoAsksWhichBehindAQuestionForYesOrNoHearsNeither() {
    ask("Does an SMM manage the ad spend?");
    assertThat(ask("and for omm? which budgets")).doesNotMatch(VERDICT);
  }

  @Test
  void sameQuestionOfTheOtherRoleIsDecided() {
    assertThat(ask("Does an OMM manage the budget for online campaigns?")).isEqualTo("Yes.");
    assertThat(ask("And does the OMM do SEO?")).isEqualTo("Yes.");
    assertThat(ask("and the SMM?")).doesNotStartWith("Yes");
  }

  @Test
  void yesToWithoutIsNone() {
    ask("Kann man SMM ohne Studium werden?");
    assertThat(ask("und OMM?")).doesNotMatch(VERDICT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"paid?", "unpaid?", "every weekend?"})
  void whatAFragmentAddsIsNotDecidedByTheQuestionBefore(String fragment) {
    ask("do social media managers work on weekends?");
    assertThat(ask(fragment)).doesNotMatch(VERDICT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Does an OMM always manage the budget?",
        "Verwaltet ein OMM das ganze Budget?",
        "Does an OMM manage a budget of 5000 euros?",
        "Ist der OMM Chef der SEO-Experten?",
        "Kümmert sich der SMM um das gesamte Marketingbudget?",
        "Is an IHK certificate required?",
        "Must a social media manager use Twitter?",
        "Macht der SMM Influencer-Marketing?",
        "Does the OMM ignore the customer journey?"
      })
  void moreThanTheSourcesSayIsNotAffirmed(String question) {
    assertThat(lead(question)).doesNotMatch("Ja.*|Yes.*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kümmert sich der SMM um das Image der Marke?",
        "Braucht ein OMM gute analytische Fähigkeiten?",
        "Gehört SEO zum Arbeitsfeld des OMM?"
      })
  void whatThePassageSaysIsAffirmed(String question) {
    assertThat(lead(question)).isEqualTo("Ja.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"So who is the boss of who?", "Wer ist der Chef von wem?"})
  void noRoleIsNamedAboveTheOther(String question) {
    assertThat(lead(question)).doesNotMatch("That would be.*|Am ehesten.*");
  }

  @Test
  void adviceOnToolsIsNoneOnRoles() {
    assertThat(lead("Should I buy Hootsuite or plan first?")).doesNotStartWith("This speaks for");
  }

  private String ask(String message) {
    return lead(engine.ask(chat, message));
  }

  private String lead(String question) {
    return lead(engine.ask(question));
  }

  private static String lead(Answer answer) {
    return answer instanceof Answer.Grounded grounded ? grounded.lead() : "";
  }
}
