package rollenkompass.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Point;
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

    HtmlMessagesTest.assertAccepted(Shortening.toOneMessage(answer, renderer));
  }

  private static Point[] points(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Answers.point(Answers.german("p" + i, "Aussage Nummer " + i), Language.DE))
        .toArray(Point[]::new);
  }
}
