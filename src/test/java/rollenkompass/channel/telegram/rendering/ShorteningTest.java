package rollenkompass.channel.telegram.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Citation;
import rollenkompass.answering.Point;
import rollenkompass.channel.telegram.Answers;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;

final class ShorteningTest {
  private final TelegramRenderer renderer = new TelegramRenderer();

  @Test
  void whatFitsStaysAsItIs() {
    Answer answer = Answers.grounded(Language.DE, "Ja.", points(3));

    assertThat(Shortening.toOneMessage(answer, renderer))
        .isEqualTo(renderer.render(answer).getFirst());
  }

  @Test
  void aShortenedAnswerKeepsTheSourcesOfWhatItSays() {
    Answer answer = Answers.grounded(Language.DE, "Ja.", points(60));

    String message = Shortening.toOneMessage(answer, renderer);

    HtmlMessagesTest.assertAccepted(message);
    long references = message.lines().filter(line -> line.startsWith("• ")).count();
    long sources = message.lines().filter(line -> line.startsWith("[")).count();
    assertThat(references).isGreaterThan(1).isLessThan(60).isEqualTo(sources);
  }

  @Test
  void whatCannotBeShortenedIsCut() {
    Answer answer =
        Answers.comparison(
            Language.DE,
            Answers.point(Answers.german("a", "Wort ".repeat(2000).strip()), Language.DE));

    String message = Shortening.toOneMessage(answer, renderer);

    HtmlMessagesTest.assertAccepted(message);
    assertThat(message).contains("Wort…", "[1] artikel.txt › ");
  }

  @Test
  void anAnswerOfOneLongStatementKeepsItsSource() {
    Answer answer =
        Answers.grounded(
            Language.DE,
            "Ja.",
            Answers.point(Answers.german("a", "Wort ".repeat(2000).strip()), Language.DE));

    String message = Shortening.toOneMessage(answer, renderer);

    HtmlMessagesTest.assertAccepted(message);
    assertThat(message).startsWith("Ja.").contains("Wort…", "[1] artikel.txt › ");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 2000, 4090, 4096, 9000})
  void aPassageOfAnyLengthKeepsItsSource(int length) {
    Passage passage = Answers.german("a", "🙂 & ".repeat(length / 5) + "x");

    String message = renderer.renderPassage(Citation.of(passage, Language.DE), Language.DE);

    HtmlMessagesTest.assertAccepted(message);
    assertThat(message)
        .startsWith("<b>Titel</b>: 🙂 &amp; ")
        .contains("artikel.txt › Rollen › SMM");
  }

  private static Point[] points(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Answers.point(Answers.german("p" + i, "Aussage Nummer " + i), Language.DE))
        .toArray(Point[]::new);
  }
}
