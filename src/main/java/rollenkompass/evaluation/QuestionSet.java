package rollenkompass.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Questions with what a good answer is.
 *
 * @param questions in the order in which they are asked
 */
public record QuestionSet(List<Question> questions) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);

  public QuestionSet {
    questions = List.copyOf(questions);
  }

  /**
   * The questions of a file of JSON lines.
   *
   * @throws IllegalArgumentException where a line is no question; names file and line
   * @throws IOException where the file cannot be read
   */
  public static QuestionSet read(Path file) throws IOException {
    List<Question> questions = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        questions.add(JSON.readValue(line, Question.class));
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException(
            file + ":" + number + ": not a question: " + e.getOriginalMessage(), e);
      }
    }
    return new QuestionSet(questions);
  }
}
