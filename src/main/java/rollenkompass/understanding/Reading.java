package rollenkompass.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import rollenkompass.language.Language;
import rollenkompass.language.Phrases;
import rollenkompass.language.Token;
import rollenkompass.retrieval.Term;

/**
 * A message with everything that was recognised in it, by the position of its words.
 *
 * @param language the answer's language
 * @param strange the words as written that nothing is known of
 * @param tokens the words, typos corrected
 * @param roles the roles named
 * @param cues the turns of phrase that tell the kind of message
 * @param topics the ids of the topics named
 * @param hints the ids of the topics that a word hints at
 * @param jobs the words for a job as such
 * @param terms every word or fixed phrase, as it can be looked up
 */
record Reading(
    Language language,
    List<Term> strange,
    List<Token> tokens,
    List<RoleFinder.Mention> roles,
    List<Phrases.Match<Cue>> cues,
    List<Phrases.Match<String>> topics,
    List<Phrases.Match<String>> hints,
    List<Phrases.Match<Boolean>> jobs,
    List<Term> terms) {

  boolean has(Cue cue) {
    return cues.stream()
        .anyMatch(match ->
            match.meaning() == cue && (cue != Cue.BACK_LAST || match.end() == tokens.size()));
  }

  /** Whether it asks who, other than in a phrase that names a topic ("with whom"). */
  boolean asksWho() {
    return cues.stream()
        .anyMatch(match -> match.meaning() == Cue.WHO && topic(match.start()).isEmpty());
  }

  /** Whether it points back to what was spoken of. */
  boolean pointsBack() {
    return has(Cue.BACK) || has(Cue.BACK_LAST);
  }

  /** Whether it points back with a word that stands for a thing of its own: "it", "davon". */
  boolean pointsBackAlone() {
    return cues.stream()
        .filter(match -> match.meaning() == Cue.BACK || match.meaning() == Cue.BACK_LAST)
        .anyMatch(match -> match.end() == tokens.size());
  }

  boolean hasAny(Set<Cue> wanted) {
    return cues.stream().anyMatch(match -> wanted.contains(match.meaning()));
  }

  /** The ids of the roles named, each once, in order. */
  List<String> roleIds() {
    return roles.stream().map(RoleFinder.Mention::role).distinct().toList();
  }

  boolean isRole(int position) {
    return roles.stream().anyMatch(m -> m.start() <= position && position < m.end());
  }

  /** Whether the word is part of a turn of phrase; what only fills its gap is not. */
  boolean isCue(int position) {
    return cues.stream().anyMatch(match -> holds(match, position));
  }

  /** Whether the word is part of a turn of phrase that says nothing else. */
  boolean isOnlyForm(int position) {
    return cues.stream().anyMatch(match -> match.meaning().isOnlyForm() && holds(match, position));
  }

  /** Whether the word says that somebody does something, and not what. */
  boolean isPredicate(int position) {
    return cues.stream()
        .anyMatch(match -> match.meaning() == Cue.PREDICATE && holds(match, position));
  }

  /** Whether the word is one for a job as such. */
  boolean isJobWord(int position) {
    return jobs.stream().anyMatch(match -> holds(match, position));
  }

  /** Whether it asks what a role is, in words that stand right beside the role. */
  boolean asksWhat() {
    return cues.stream()
        .filter(match -> match.meaning() == Cue.WHAT)
        .anyMatch(match ->
            roles.stream()
                .anyMatch(role ->
                    (role.start() >= match.end() && role.start() <= match.end() + 2)
                        || (role.end() <= match.start() && role.end() >= match.start() - 1)));
  }

  /** The topic that the word names or helps to name. */
  Optional<String> topic(int position) {
    return topics.stream()
        .filter(match -> holds(match, position))
        .map(Phrases.Match::meaning)
        .findFirst();
  }

  /** The topic that a word of the term names or helps to name. */
  Optional<String> topic(Term term) {
    return IntStream.range(term.start(), term.end())
        .mapToObj(this::topic)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The topic that a word of the term hints at. */
  Optional<String> hint(Term term) {
    return hints.stream()
        .filter(match -> match.start() < term.end() && term.start() < match.end())
        .map(Phrases.Match::meaning)
        .findFirst();
  }

  private static boolean holds(Phrases.Match<?> match, int position) {
    boolean hasGap = match.words() < match.end() - match.start();
    return hasGap
        ? position == match.start() || position == match.end() - 1
        : match.start() <= position && position < match.end();
  }
}
