package rollenkompass.evaluation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A question and what a good answer to it is.
 *
 * @param id names it in reports
 * @param kind groups it in reports: overview, fact, comparison…
 * @param chat names the conversation it belongs to
 * @param text what the person writes
 * @param language the code of the answer's language
 * @param outcome every outcome that is right, as the JSON lines name them
 * @param required the passages that must be cited
 * @param allowed the passages that may be cited as well; {@code smm.tasks.*} stands for all ids
 *     with that beginning
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Question(
    String id,
    String kind,
    Optional<String> chat,
    String text,
    String language,
    List<String> outcome,
    List<String> required,
    List<String> allowed) {
  public Question {
    Objects.requireNonNull(id, "id is missing");
    Objects.requireNonNull(text, "text is missing");
    Objects.requireNonNull(language, "language is missing");
    outcome = List.copyOf(outcome);
    required = List.copyOf(required);
    allowed = List.copyOf(allowed);
  }

  /** A question as a line of JSON writes it; whatever is missing is null. */
  @JsonCreator
  static Question of(
      @JsonProperty("id") String id,
      @JsonProperty("kind") String kind,
      @JsonProperty("chat") String chat,
      @JsonProperty("text") String text,
      @JsonProperty("language") String language,
      @JsonProperty("outcome") List<String> outcome,
      @JsonProperty("required") List<String> required,
      @JsonProperty("allowed") List<String> allowed) {
    return new Question(
        id,
        kind == null ? "" : kind,
        Optional.ofNullable(chat),
        text,
        language,
        outcome == null ? List.of("answer") : outcome,
        required == null ? List.of() : required,
        allowed == null ? List.of() : allowed);
  }

  /** Whether a citation of the passage is to the point. */
  boolean welcomes(String passageId) {
    return required.contains(passageId)
        || allowed.stream()
            .anyMatch(pattern ->
                pattern.endsWith("*")
                    ? passageId.startsWith(pattern.substring(0, pattern.length() - 1))
                    : pattern.equals(passageId));
  }
}
