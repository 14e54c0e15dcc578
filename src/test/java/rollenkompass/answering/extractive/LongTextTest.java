package rollenkompass.answering.extractive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.answering.extractive.question.Matter;
import rollenkompass.answering.extractive.words.AnswerType;
import rollenkompass.answering.extractive.words.TsvFile;
import rollenkompass.corpus.Sentences;

/** Time and stack grow no faster than a text, whatever stands in it. */
class LongTextTest {
  private static final int LENGTH = 50_000;

  /** So long that only time that grows with the square of the length comes near it. */
  private static final Duration ENDS = Duration.ofMinutes(1);

  @Test
  void noExpressionLooksAheadFromEveryPlace() {
    assertThat(expressions())
        .noneMatch(each -> each.startsWith("(?!"))
        .noneMatch(each -> each.startsWith("^(?!"));
  }

  @Test
  void noAlternativeBeginsWithoutABound() {
    assertThat(expressions().stream().flatMap(each -> alternatives(each).stream()))
        .noneMatch(each -> each.matches("(?:\\(\\?[:=])*(?:\\\\\\w|\\.|\\[[^]]*])[*+].*"));
  }

  @Test
  void noGroupIsRepeatedWithoutABound() {
    assertThat(expressions()).noneMatch(each -> each.matches(".*\\)[*+].*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "1",
        " ",
        ".",
        ". ",
        "1 ",
        "Ab ",
        "z. B. ",
        "kein",
        "wann ",
        "wie hoch ist ",
        "wen kann ich ",
        "kostenlos ",
        "frist",
        "weihnacht"
      })
  void isReadToItsEnd(String part) {
    String text = part.repeat(LENGTH / part.length());
    assertTimeoutPreemptively(
        ENDS,
        () -> {
          AnswerType.askedIn(text);
          AnswerType.in(text);
          AnswerType.namedIn(text);
          Matter.in(text, AnswerType.ANY);
          Sentences.in(text);
        });
  }

  /** What an expression consists of, split at the bars outside of its groups. */
  private static List<String> alternatives(String expression) {
    List<String> alternatives = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        alternatives.add(expression.substring(start, i));
        start = i + 1;
      }
    }
    alternatives.add(expression.substring(start));
    return alternatives;
  }

  private static List<String> expressions() {
    return TsvFile.lines(AnswerType.class, "answer-types.tsv").stream()
        .filter(line -> !line[1].equals("spoken"))
        .map(line -> line[2])
        .toList();
  }
}
