package rollenkompass.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rollenkompass.language.Language;

/**
 * The unit that is retrieved and cited: one statement.
 *
 * @param id its name
 * @param role the id of the role it speaks of; empty where it speaks of none or of several
 * @param topic the id of its topic; empty where no heading names one
 * @param source the wording of the source document
 * @param counterpart the same statement in the other language, where the corpus has it
 */
public record Passage(
    PassageId id,
    Optional<String> role,
    Optional<String> topic,
    PassageText source,
    Optional<PassageText> counterpart) {

  /** The wording in {@code language}; the source's where there is none. */
  public PassageText in(Language language) {
    return counterpart.filter(text -> text.language() == language).orElse(source);
  }

  /** Every wording, the source first. */
  public List<PassageText> texts() {
    return Stream.concat(Stream.of(source), counterpart.stream()).toList();
  }

  /** Whether it speaks of {@code roleId}. */
  public boolean isAbout(String roleId) {
    return role.filter(roleId::equals).isPresent();
  }

  /** Whether it belongs to {@code topicId}. */
  public boolean belongsTo(String topicId) {
    return topic.filter(topicId::equals).isPresent();
  }
}
