package rollenkompass.understanding.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rollenkompass.language.Phrases;
import rollenkompass.language.Token;
import rollenkompass.language.WordKeys;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.Manners;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.PhraseFinder;
import rollenkompass.understanding.reading.Reading;

/**
 * Knows the questions where somebody starts who wants to take up a role: "what would be the first
 * step" asks how one becomes that, and not what the documents call a first step.
 */
public final class Starting {
  private final PhraseFinder phrases;
  private final MessageReader reader;
  private final SubjectFinder subjects;

  public Starting(WordKeys wordKeys, MessageReader reader, SubjectFinder subjects) {
    this.reader = reader;
    this.subjects = subjects;
    this.phrases = new PhraseFinder(Starting.class, "starting", wordKeys);
  }

  /**
   * The question for the way into a role, in plain words; empty where it asks for something else.
   *
   * @param question the part of {@code whole} that asks
   * @param before what was asked before it
   */
  public Optional<Reading> plainly(
      Reading question, Reading whole, Optional<Interpretation> before) {
    List<Phrases.Match<String>> said = phrases.in(question);
    if (said.isEmpty() || !isOfOne(whole, before)) {
      return Optional.empty();
    }
    Subject subject = subjects.subject(question, false);
    return said.stream()
        .filter(match ->
            subject.focus().stream().allMatch(term -> match.holds(term.start(), term.end())))
        .filter(_ -> subject.topics().isEmpty())
        .max(Comparator.comparingInt(Phrases.Match::words))
        .map(match -> reader.part(question, asking(match.meaning(), question)));
  }

  /** Whether it is about one role, named in it or before it, and nobody looks for such a person. */
  private static boolean isOfOne(Reading whole, Optional<Interpretation> before) {
    boolean ofOne =
        whole.roles().isEmpty()
            ? before.filter(it -> it.roles().size() == 1).isPresent()
            : whole.roleIds().size() == 1;
    return ofOne
        && !whole.hires()
        && !whole.has(Cue.BOTH)
        && before.map(Interpretation::manners).filter(Manners::employs).isEmpty();
  }

  /** The plain words, and the role where the question names it. */
  private static List<Token> asking(String plain, Reading question) {
    List<Token> words = new ArrayList<>(question.replacing(0, question.tokens().size(), plain));
    question.roles().stream()
        .findFirst()
        .ifPresent(role -> words.addAll(question.tokens().subList(role.start(), role.end())));
    return words;
  }
}
