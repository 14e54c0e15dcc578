package rollenkompass.understanding.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rollenkompass.language.Language;
import rollenkompass.language.Phrases;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.retrieval.Term;

/**
 * A message with everything that was recognised in it, by the position of its words.
 *
 * @param language the answer's language
 * @param spoken the message's own language
 * @param strange the words as written that nothing is known of
 * @param tokens the words, typos corrected
 * @param keys every key that each of them may have
 * @param roles the roles named
 * @param cues the turns of phrase that tell the kind of message
 * @param topics the ids of the topics named
 * @param hints the ids of the topics that a word hints at
 * @param jobs the words for a job as such
 * @param terms every word or fixed phrase, as it can be looked up
 */
public record Reading(
    Language language,
    Language spoken,
    List<Term> strange,
    List<Token> tokens,
    List<Set<String>> keys,
    List<RoleFinder.Mention> roles,
    Matches<Cue> cues,
    Matches<String> topics,
    Matches<String> hints,
    Matches<Boolean> jobs,
    List<Term> terms) {
  private static final Set<Cue> ASKING_ADVICE =
      EnumSet.of(Cue.ADVICE, Cue.CHOICE, Cue.POLAR, Cue.SELF);

  /** Its words, of which {@code plain} ones take the place of those from start to end. */
  public List<Token> replacing(int start, int end, String plain) {
    Token said = tokens.get(start);
    List<Token> words = new ArrayList<>(tokens.subList(0, start));
    for (Token word : Tokenizer.tokens(plain)) {
      words.add(new Token(word.surface(), said.sentence(), said.clause()));
    }
    words.addAll(tokens.subList(end, tokens.size()));
    return words;
  }

  /**
   * Its words as a text.
   *
   * @param marked whether with a question mark
   */
  public String text(boolean marked) {
    return tokens.stream()
        .map(Token::surface)
        .collect(Collectors.joining(" ", "", marked ? "?" : ""));
  }

  public boolean has(Cue cue) {
    for (Phrases.Match<Cue> match : cues.all()) {
      if (match.meaning() == cue && (cue != Cue.BACK_LAST || match.end() == tokens.size())) {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins with the turn of phrase. */
  public boolean startsWith(Cue cue) {
    return cues.all().stream().anyMatch(match -> match.start() == 0 && match.meaning() == cue);
  }

  /** Whether it asks who, other than in a phrase that names a topic ("with whom"). */
  public boolean asksWho() {
    return cues.all().stream()
        .anyMatch(match -> match.meaning() == Cue.WHO && topic(match.start()).isEmpty());
  }

  /**
   * Whether it asks how, which or who: with such a word at the start of a sentence, be it behind a
   * few words of address, or right before a verb that asks ("…, what do I need?").
   */
  public boolean asksOpenly() {
    return cues.all().stream()
        .filter(match -> match.meaning() == Cue.QUESTION_WORD || match.meaning() == Cue.WHO)
        .anyMatch(match -> startsSentence(match.start()) || isPolar(match.end()));
  }

  private boolean isPolar(int position) {
    return position < tokens.size()
        && cues.all().stream()
            .anyMatch(match -> match.start() == position && match.meaning() == Cue.POLAR);
  }

  /** Whether nothing but words of address stands between the start of a sentence and the word. */
  public boolean startsSentence(int position) {
    for (int before = position - 1; before >= 0 && isInSentence(before, position); before--) {
      if (!isAddress(before)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInSentence(int word, int other) {
    return tokens.get(word).sentence() == tokens.get(other).sentence();
  }

  /** Whether it begins, behind words of address, with the asker: "and I am creative". */
  public boolean beginsWithSelf() {
    return cues.all().stream()
        .filter(match -> match.meaning() == Cue.SELF)
        .anyMatch(match -> startsSentence(match.start()));
  }

  /** Whether a word of address begins there, or one that goes on from what was said. */
  public boolean isAddress(int position) {
    for (Phrases.Match<Cue> match : cues.at(position)) {
      Cue cue = match.meaning();
      if (match.start() == position && (cue == Cue.CONTINUE || cue.isSmallTalk())) {
        return true;
      }
    }
    return false;
  }

  /** Whether it points back to what was spoken of. */
  public boolean pointsBack() {
    return has(Cue.BACK) || has(Cue.BACK_LAST);
  }

  /** Whether it points back with a word that stands for a thing of its own: "it", "davon". */
  public boolean pointsBackAlone() {
    return cues.all().stream()
        .filter(match -> match.meaning() == Cue.BACK || match.meaning() == Cue.BACK_LAST)
        .anyMatch(match -> match.end() == tokens.size());
  }

  /** Whether a word stands for what was told, and for nobody that was spoken of: "that". */
  public boolean pointsToTold() {
    return cues.all().stream()
        .filter(match -> match.meaning() == Cue.REFERENCE)
        .anyMatch(match ->
            cues.at(match.start()).stream().noneMatch(other -> other.meaning() == Cue.BACK));
  }

  /** Whether its own words name a role, or clearly point to one spoken of. */
  public boolean isOfRoles() {
    return !roles.isEmpty()
        || has(Cue.BOTH)
        || has(Cue.OTHER)
        || pointsBackAlone()
        || cues.all().stream()
            .filter(match -> match.meaning() == Cue.BACK)
            .anyMatch(match -> !isAmbiguous(match.start()));
  }

  /** Whether a word that may point back may as well be an article or address somebody. */
  private boolean isAmbiguous(int position) {
    return cues.at(position).stream()
        .map(Phrases.Match::meaning)
        .anyMatch(cue -> cue == Cue.BACK_LAST || cue == Cue.YOU);
  }

  /** Whether it wishes for the language of the answer. */
  public boolean wishesForLanguage() {
    return cues.all().stream().anyMatch(match -> match.meaning().wishedLanguage().isPresent());
  }

  public boolean hasAny(Set<Cue> wanted) {
    return cues.beginAny(0, tokens.size(), wanted);
  }

  /** The ids of the roles named, each once, in order. */
  public List<String> roleIds() {
    return roles.stream().map(RoleFinder.Mention::role).distinct().toList();
  }

  public boolean isRole(int position) {
    for (RoleFinder.Mention mention : roles) {
      if (mention.start() <= position && position < mention.end()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is part of a turn of phrase; what only fills its gap is not. */
  public boolean isCue(int position) {
    return !cues.at(position).isEmpty();
  }

  /** Whether the word is part of a turn of phrase with this meaning. */
  public boolean is(int position, Cue cue) {
    for (Phrases.Match<Cue> match : cues.at(position)) {
      if (match.meaning() == cue) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is part of a turn of phrase that says nothing else. */
  public boolean isOnlyForm(int position) {
    for (Phrases.Match<Cue> match : cues.at(position)) {
      if (match.meaning().isOnlyForm()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is part of small talk. */
  public boolean isPartOfSmallTalk(int position) {
    return cues.at(position).stream().anyMatch(match -> match.meaning().isSmallTalk());
  }

  /** Whether the word says that somebody does something, and not what. */
  public boolean isPredicate(int position) {
    return is(position, Cue.PREDICATE);
  }

  /** The word there, folded in the language that the message is written in. */
  public String folded(int position) {
    return Spelling.fold(spoken, tokens.get(position).surface());
  }

  /** Whether the word asks what others mean. */
  public boolean asksMeaning(int position) {
    return is(position, Cue.MEANING);
  }

  /** Whether all words of the term ask for advice: "passt zu mir" says nothing of what fits. */
  public boolean asksAdvice(Term term) {
    boolean isPartOfOne =
        Stream.concat(cues.at(term.start()).stream(), cues.at(term.end() - 1).stream())
            .filter(match -> Cue.CHOOSING.contains(match.meaning()))
            .anyMatch(match -> match.holds(term.start(), term.end()));
    boolean isMadeOfSuch =
        holdsAny(term.start(), term.end(), Cue.CHOOSING)
            && IntStream.range(term.start(), term.end())
                .allMatch(at -> holdsAny(at, at + 1, ASKING_ADVICE));
    return isPartOfOne || isMadeOfSuch;
  }

  private boolean holdsAny(int start, int end, Set<Cue> wanted) {
    for (int at = start; at < end; at++) {
      for (Phrases.Match<Cue> match : cues.at(at)) {
        if (wanted.contains(match.meaning())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the word only tells that the asker employs people or looks for somebody. */
  public boolean tellsOfHiring(int position) {
    return is(position, Cue.HIRE);
  }

  /** Whether the word is one for a job as such. */
  public boolean isJobWord(int position) {
    return !jobs.at(position).isEmpty();
  }

  /** Whether it asks what a role is, in words that stand right beside the role. */
  public boolean asksWhat() {
    return cues.all().stream()
        .filter(match -> match.meaning() == Cue.WHAT && !onlyGoesOn(match))
        .anyMatch(match ->
            roles.stream()
                .anyMatch(role ->
                    (role.start() >= match.end() && role.start() <= match.end() + 2)
                        || (role.end() <= match.start() && role.end() >= match.start() - 1)));
  }

  /** "What about him?" only goes on, whatever its first word asks alone. */
  private boolean onlyGoesOn(Phrases.Match<Cue> what) {
    return cues.at(what.start()).stream()
        .anyMatch(match -> match.meaning() == Cue.CONTINUE && match.end() > what.end());
  }

  /** Whether the asker employs people, or looks for somebody in a role that stands right there. */
  public boolean hires() {
    return has(Cue.HIRE)
        || cues.all().stream()
            .filter(match -> match.meaning() == Cue.NEED)
            .anyMatch(match -> roles.stream().anyMatch(role -> role.start() == match.end()));
  }

  /** The topic that the word names or helps to name. */
  public Optional<String> topic(int position) {
    List<Phrases.Match<String>> here = topics.at(position);
    return here.isEmpty() ? Optional.empty() : Optional.of(here.getFirst().meaning());
  }

  /** The topic that a word of the term names or helps to name. */
  public Optional<String> topic(Term term) {
    for (int position = term.start(); position < term.end(); position++) {
      if (!topics.at(position).isEmpty()) {
        return topic(position);
      }
    }
    return Optional.empty();
  }

  /** The topic that a word of the term hints at. */
  public Optional<String> hint(Term term) {
    return hints.all().stream()
        .filter(match -> match.start() < term.end() && term.start() < match.end())
        .map(Phrases.Match::meaning)
        .findFirst();
  }
}
