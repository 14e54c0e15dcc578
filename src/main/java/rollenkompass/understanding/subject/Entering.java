package rollenkompass.understanding.subject;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rollenkompass.language.Language;
import rollenkompass.language.Phrases;
import rollenkompass.language.Token;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.PhraseFile;
import rollenkompass.understanding.reading.Reading;
import rollenkompass.understanding.reading.RoleFinder;

/**
 * Knows the questions whether somebody can take up one of the roles, as a cook or without more:
 * "can I become one" speaks of the way in, where other words for it speak of moving up.
 */
public final class Entering {
  private static final String PLAIN = "plain";
  private static final Set<Cue> CHOOSING = EnumSet.of(Cue.CHOICE, Cue.COMPARE, Cue.OVERVIEW);

  private final Map<Language, Phrases<Said>> phrases = new EnumMap<>(Language.class);
  private final Map<Language, String> plain = new EnumMap<>(Language.class);

  public Entering(WordKeys wordKeys) {
    for (Language language : Language.values()) {
      Phrases<Said> own = new Phrases<>(wordKeys);
      PhraseFile.read(
          Entering.class,
          "entering." + language.code() + ".txt",
          (name, phrase) -> {
            if (name.equals(PLAIN)) {
              plain.put(language, phrase);
            } else {
              own.add(language, phrase, Said.named(name));
            }
          });
      phrases.put(language, own);
    }
  }

  /**
   * The words of a question, the way in named plainly; empty where it asks for something else.
   *
   * @param teller whether the person tells of himself beside it
   */
  Optional<List<Token>> plainly(Reading question, boolean teller) {
    boolean ofOne =
        question.roles().size() == 1 && question.topics().all().isEmpty() && !question.asksOpenly();
    return ofOne
        ? phrases.get(question.spoken()).matches(question.keys()).stream()
            .filter(match -> isSaidOf(question, match, teller))
            .findFirst()
            .map(match ->
                question.replacing(match.start(), match.end(), plain.get(question.spoken())))
            .map(words -> withoutPossible(question, words))
        : Optional.empty();
  }

  /** "Is a move into it realistic?" names nothing but the way in. */
  private List<Token> withoutPossible(Reading question, List<Token> words) {
    List<Token> asked = new ArrayList<>(words);
    phrases.get(question.spoken()).matches(question.keys()).stream()
        .filter(match -> match.meaning() == Said.POSSIBLE)
        .forEach(match -> asked.removeAll(question.tokens().subList(match.start(), match.end())));
    return asked;
  }

  /** Whether a term is part of a phrase for taking up a job. */
  boolean says(Reading question, Term term) {
    return phrases.get(question.spoken()).matches(question.keys()).stream()
        .anyMatch(match -> match.holds(term.start(), term.end()));
  }

  private static boolean isSaidOf(Reading question, Phrases.Match<Said> match, boolean teller) {
    RoleFinder.Mention role = question.roles().getFirst();
    return switch (match.meaning()) {
      case BEHIND -> match.start() == role.end() && !question.hasAny(CHOOSING);
      case BEFORE -> match.end() == role.start() && !question.hasAny(CHOOSING);
      case FOR_ASKER -> teller;
      case POSSIBLE -> false;
    };
  }

  /** Where it is said that somebody takes a job up. */
  private enum Said {
    BEHIND,
    BEFORE,
    FOR_ASKER,
    POSSIBLE;

    static Said named(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
