package rollenkompass.answering.extractive.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import rollenkompass.language.Language;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.text.lexicon.Lexicon;
import rollenkompass.retrieval.text.lexicon.Thesaurus;
import rollenkompass.retrieval.text.lexicon.Translation;

/** What words and phrases may be called in the other language and in their own. */
public final class Meanings {
  private static final int MOST_KEYS = 16;

  // How much what the thesaurus ties to a word counts beside the word itself; fitted on the office
  // documents for fitting.
  private static final double SAME = 0.7;
  private static final double NEAR = 0.4;

  private final Lexicon lexicon;
  private final Thesaurus thesaurus;
  private final Map<Language, WordReader> readers;
  private final Map<Language, WordList> function;

  public Meanings(
      Lexicon lexicon,
      Thesaurus thesaurus,
      Map<Language, WordReader> readers,
      Map<Language, WordList> function) {
    this.lexicon = lexicon;
    this.thesaurus = thesaurus;
    this.readers = readers;
    this.function = function;
  }

  /** What a phrase is called in the other language. */
  public List<Translation> translations(Language from, List<String> words) {
    Map<String, Double> best = new LinkedHashMap<>();
    for (String key : keys(from, words)) {
      lexicon.translations(from, key).forEach(t -> best.merge(t.phrase(), t.weight(), Math::max));
    }
    return weighed(best);
  }

  /** The same of each of several phrases, with its own weight. */
  public List<Translation> translations(Language from, Iterable<Translation> phrases) {
    return each(phrases, words -> translations(from, words));
  }

  /** What a phrase may be called instead in its own language, as the thesaurus knows. */
  public List<Translation> near(Language language, List<String> words) {
    Map<String, Double> best = new LinkedHashMap<>();
    for (String key : keys(language, words)) {
      for (Thesaurus.Tie tie : thesaurus.ties(language, key)) {
        best.merge(tie.phrase(), tie.isSame() ? SAME : NEAR, Math::max);
      }
    }
    return weighed(best);
  }

  /** The same of each of several phrases, with its own weight. */
  public List<Translation> near(Language language, Iterable<Translation> phrases) {
    return each(phrases, words -> near(language, words));
  }

  private static List<Translation> each(
      Iterable<Translation> phrases, Function<List<String>, List<Translation>> meant) {
    Map<String, Double> best = new LinkedHashMap<>();
    for (Translation phrase : phrases) {
      for (Translation other : meant.apply(surfaces(phrase.phrase()))) {
        best.merge(other.phrase(), phrase.weight() * other.weight(), Math::max);
      }
    }
    return weighed(best);
  }

  private static List<Translation> weighed(Map<String, Double> weights) {
    return weights.entrySet().stream().map(e -> new Translation(e.getKey(), e.getValue())).toList();
  }

  /** The words of a phrase that tell something; all where none does. */
  List<String> content(Language language, String phrase) {
    List<String> told = told(language, phrase);
    return told.isEmpty() ? surfaces(phrase) : told;
  }

  /** The words of a phrase that tell something. */
  public List<String> told(Language language, String phrase) {
    return surfaces(phrase).stream()
        .filter(word -> !function.get(language).contains(readers.get(language).folded(word)))
        .toList();
  }

  private static List<String> surfaces(String phrase) {
    return Tokenizer.tokens(phrase).stream().map(Token::surface).toList();
  }

  /** The keys of the lexicon that a phrase may have, as some of its words have several stems. */
  private Set<String> keys(Language language, List<String> words) {
    List<List<String>> keys = List.of(List.of());
    for (String word : words) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> start : keys) {
        for (String stem : readers.get(language).stems(word)) {
          List<String> next = new ArrayList<>(start);
          next.add(stem);
          longer.add(next);
        }
      }
      keys = longer.size() > MOST_KEYS ? longer.subList(0, MOST_KEYS) : longer;
    }
    return keys.stream()
        .map(key -> String.join(" ", key))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
