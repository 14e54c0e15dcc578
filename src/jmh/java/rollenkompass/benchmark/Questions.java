package rollenkompass.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Questions of every kind in both languages, one after the other and over again. */
final class Questions {
  private final List<String> questions = read();
  private int next;

  private static List<String> read() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Questions.class.getResourceAsStream("questions.txt"), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next question. */
  String next() {
    String question = questions.get(next);
    next = (next + 1) % questions.size();
    return question;
  }
}
