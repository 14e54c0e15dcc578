package rollenkompass.channel.telegram.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.channel.telegram.Answers;
import rollenkompass.channel.telegram.AnyText;
import rollenkompass.corpus.Passage;
import rollenkompass.language.CleanText;
import rollenkompass.language.Language;

final class TelegramRendererTest {
  private final TelegramRenderer renderer = new TelegramRenderer();

  @Example
  void aGroundedAnswerEndsWithItsSources() {
    Passage passage = Answers.passage("a", "Er plant <Inhalte> & mehr.", "Plans content.");
    Answer answer =
        Answers.grounded(Language.DE, "Der SMM plant.", Answers.point(passage, Language.DE));

    assertThat(renderer.render(answer))
        .containsExactly(
            """
            Der SMM plant.

            <b>Aufgaben</b>
            <b>Titel</b>: Er plant &lt;Inhalte&gt; &amp; mehr. [1]
            <blockquote expandable><b>Quellen</b>

            [1] rollen.de.md › Rollen › SMM
            „Er plant &lt;Inhalte&gt; &amp; mehr.“</blockquote>\
            """);
  }

  @Example
  void whatComesNearestStandsBelowTheNoAndAboveItsSource() {
    Point near = Answers.point(Answers.german("a", "Er plant."), Language.EN);
    Answer answer =
        new Answer.Declined(
            Language.EN,
            "Nothing on that.",
            Answer.Declined.Reason.NOT_IN_SOURCES,
            List.of(near),
            List.of());

    assertThat(renderer.render(answer).getFirst())
        .startsWith("Nothing on that.\n\n")
        .contains("Er plant.", "[1]", "<blockquote expandable><b>Sources</b>");
  }

  @Example
  void aSectionWithoutHeadingLeavesNoGap() {
    Point point = Answers.point(Answers.german("a", "Er plant."), Language.DE);
    Answer answer =
        new Answer.Grounded(
            Language.DE,
            "Ja.",
            Optional.empty(),
            List.of(new Section("", List.of(point))),
            List.of());

    assertThat(renderer.render(answer).getFirst()).startsWith("Ja.\n\n<b>Titel</b>");
  }

  @Example
  void anEnglishReaderAlsoSeesTheGermanOriginal() {
    Passage passage = Answers.passage("a", "Er plant.", "Plans content.");
    Answer answer = Answers.grounded(Language.EN, "It plans.", Answers.point(passage, Language.EN));

    assertThat(renderer.render(answer).getFirst())
        .contains("[1] rollen.en.md", "“Plans content.”", "Original: “Er plant.”");
  }

  @Example
  void aPassageWithoutCounterpartIsQuoted() {
    Answer answer =
        Answers.grounded(
            Language.EN, "It says:", Answers.point(Answers.german("a", "Er plant."), Language.EN));

    assertThat(renderer.render(answer).getFirst()).contains(": “Er plant.” [1]");
  }

  @Example
  void aPassageThatIsUsedTwiceHasOneNumber() {
    Point point = Answers.point(Answers.german("a", "Er plant."), Language.DE);
    Point other = Answers.point(Answers.german("b", "Er misst."), Language.DE);
    String html =
        renderer.render(Answers.grounded(Language.DE, "Ja.", point, other, point)).getFirst();

    assertThat(html).containsOnlyOnce("\n[1] ").containsOnlyOnce("\n[2] ").doesNotContain("[3]");
  }

  @Example
  void aComparisonShowsRoleByRoleAndNamesGaps() {
    Answer answer =
        Answers.comparison(Language.DE, Answers.point(Answers.german("a", "Klein."), Language.DE));

    assertThat(renderer.render(answer).getFirst())
        .contains("<b>Budget</b>\n<i>SMM</i>\n<b>Titel</b>: Klein. [1]\n<i>OMM</i>\nDazu steht");
  }

  @Example
  void theQuestionOfAButtonStandsAboveItsAnswer() {
    Answer answer = new Answer.SmallTalk(Language.DE, "Gern!", false, List.of());

    assertThat(renderer.renderBelow("Danke <3", answer))
        .containsExactly("<i>Danke &lt;3</i>\n\nGern!");
  }

  @Example
  void aBlankAnswerIsStillAMessage() {
    assertThat(renderer.render(new Answer.SmallTalk(Language.DE, " ", false, List.of())))
        .allSatisfy(HtmlMessagesTest::assertAccepted)
        .hasSize(1);
  }

  @Property(tries = 300)
  void anyAnswerIsAcceptedAndComplete(
      @ForAll("texts") String lead, @ForAll("texts") String label, @ForAll("texts") String text) {
    Passage passage = Answers.passage("a", "q" + text, "Q");
    Point cited = Answers.point(passage, Language.DE);
    Point point = new Point(label, text, cited.citation(), true);
    Answer answer =
        new Answer.Grounded(
            Language.DE,
            lead,
            Optional.of(point),
            List.of(new Section(label, List.of(point, point))),
            List.of());

    List<String> messages = renderer.render(answer);

    assertThat(messages).isNotEmpty().allSatisfy(HtmlMessagesTest::assertAccepted);
    String sent = messages.stream().map(HtmlMessagesTest::textOf).collect(Collectors.joining());
    assertThat(HtmlMessagesTest.visible(sent))
        .contains(HtmlMessagesTest.visible(CleanText.clean(lead)))
        .contains(HtmlMessagesTest.visible("„" + CleanText.clean(text) + "“[1]"));
  }

  @Provide
  Arbitrary<String> texts() {
    return AnyText.ofLengthUpTo(6000);
  }
}
