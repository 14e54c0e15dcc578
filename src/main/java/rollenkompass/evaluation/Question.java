package rollenkompass.evaluation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import rollenkompass.learned.Outcome;

/**
 * A question and what a good answer to it is.
 *
 * @param id names it in reports
 * @param kind groups it in reports: overview, fact, comparison…
 * @param chat names the conversation it belongs to
 * @param text what the person writes
 * @param language the code of the answer's language
 * @param outcome every outcome that is right
 * @param required the passages that must be cited
 * @param allowed the passages that may be cited as well; {@code smm.tasks.*} stands for all ids
 *     with that beginning
 * @param contains of which wordings the answer's text must have one; empty where any will do
 * @param document the document that must be cited first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Question(
    String id,
    String kind,
    Optional<String> chat,
    String text,
    String language,
    List<Outcome> outcome,
    List<String> required,
    List<String> allowed,
    List<String> contains,
    Optional<String> document) {
  public Question {
    Objects.requireNonNull(id, "id is missing");
    Objects.requireNonNull(text, "text is missing");
    Objects.requireNonNull(language, "language is missing");
    outcome = List.copyOf(outcome);
    required = List.copyOf(required);
    allowed = List.copyOf(allowed);
    contains = List.copyOf(contains);
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
      @JsonProperty("allowed") List<String> allowed,
      @JsonProperty("contains") List<String> contains,
      @JsonProperty("document") String document) {
    return new Question(
        id,
        kind == null ? "" : kind,
        Optional.ofNullable(chat),
        text,
        language,
        outcome == null ? List.of(Outcome.ANSWER) : outcomes(outcome),
        required == null ? List.of() : required,
        allowed == null ? List.of() : allowed,
        contains == null ? List.of() : contains,
        Optional.ofNullable(document));
  }

  private static List<Outcome> outcomes(List<String> codes) {
    return codes.stream().map(Question::outcome).toList();
  }

  private static Outcome outcome(String code) {
    return Outcome.ofCode(code)
        .orElseThrow(() -> new IllegalArgumentException("no outcome is called " + code));
  }

  /** The right outcomes as question sets write them. */
  List<String> codes() {
    return outcome.stream().map(Outcome::code).toList();
  }

  /** Whether it may be answered from the sources. */
  boolean isAnswerable() {
    return outcome.contains(Outcome.ANSWER);
  }

  /** Whether it says how an answer from documents must read. */
  boolean isOverDocuments() {
    return !contains.isEmpty() || document.isPresent();
  }

  /** Whether a text has one of the wordings, whatever its capitals and white space. */
  boolean isAnsweredBy(String text) {
    String plain = plain(text);
    return contains.isEmpty() || contains.stream().anyMatch(words -> plain.contains(plain(words)));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\u00a0\u202f]+", " ").toLowerCase(Locale.ROOT);
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
