package rollenkompass.answering.evidence;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Term;

/** Tells whether a passage affirms or denies what is asked, by the negations in its wording. */
public final class Stances {
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:.!?–]\\s+");

  /** How many words behind a determiner its noun may stand: "not a state-recognised profession". */
  private static final int REACH = 6;

  private static final Set<String> ENGLISH_ARTICLES = Set.of("a", "an");

  private final Analysis analysis;
  private final Map<Language, WordList> denying = new EnumMap<>(Language.class);
  private final Map<Language, WordList> negating = new EnumMap<>(Language.class);

  Stances(Analysis analysis) {
    this.analysis = analysis;
    for (Language language : Language.values()) {
      denying.put(language, WordList.denying(language));
      negating.put(language, WordList.negating(language));
    }
  }

  /** How {@code text} stands to what {@code focus} asks. */
  Stance of(PassageText text, List<Term> focus) {
    boolean negated = false;
    for (String clause : CLAUSE_END.split(text.text(), -1)) {
      List<Token> tokens = Tokenizer.tokens(clause);
      for (int i = 0; i < tokens.size(); i++) {
        String word = Spelling.fold(text.language(), tokens.get(i).surface());
        negated |= negating.get(text.language()).contains(word);
        if (denying.get(text.language()).contains(word)
            && hasNoun(text.language(), tokens, i)
            && names(text.language(), tokens, i, focus)) {
          return Stance.DENIES;
        }
      }
    }
    return negated ? Stance.OPEN : Stance.AFFIRMS;
  }

  /** A German determiner always has one; English "not" only where an article follows. */
  private static boolean hasNoun(Language language, List<Token> tokens, int at) {
    return switch (language) {
      case DE -> true;
      case EN -> at + 1 < tokens.size() && ENGLISH_ARTICLES.contains(tokens.get(at + 1).surface());
    };
  }

  /** Whether the words behind a determiner name something that is asked for. */
  private boolean names(Language language, List<Token> tokens, int at, List<Term> focus) {
    List<Token> denied = tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + REACH));
    Set<String> said = new HashSet<>();
    denied.forEach(token -> said.add(analysis.key(language, token.surface())));
    said.addAll(analysis.concepts(analysis.keys(denied)));
    return focus.stream()
        .map(Term::proper)
        .anyMatch(term -> term.variants().keySet().stream().anyMatch(said::contains));
  }
}
