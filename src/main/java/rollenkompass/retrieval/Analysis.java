package rollenkompass.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.language.Phrases;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordKeys;

/**
 * What a text is indexed and searched under: the keys of its words, and the concepts that its words
 * and phrases stand for, whichever language they are in.
 */
public final class Analysis {
  private static final String CONCEPT = "c:";
  // How much a related word counts beside a synonym; fitted on the question sets.
  static final double SYNONYM = 0.95;
  private static final double RELATED = 0.75;

  private final WordKeys wordKeys;
  private final Phrases<Concept> synonyms;
  private final Phrases<Concept> related;

  /** The analysis with these synonyms. */
  public Analysis(WordKeys wordKeys, Synonyms groups) {
    this.wordKeys = wordKeys;
    // A start waits for this, so the two are made at the same time.
    CompletableFuture<Phrases<Concept>> near =
        CompletableFuture.supplyAsync(() -> phrases(groups, Synonyms.Group::relatedWords, RELATED));
    this.synonyms = phrases(groups, Synonyms.Group::words, SYNONYM);
    this.related = near.join();
  }

  private Phrases<Concept> phrases(
      Synonyms groups, BiFunction<Synonyms.Group, Language, List<String>> words, double weight) {
    Phrases<Concept> phrases = new Phrases<>(wordKeys);
    for (Synonyms.Group group : groups.groups()) {
      Concept concept = new Concept(CONCEPT + group.id(), weight);
      for (Language language : Language.values()) {
        words.apply(group, language).forEach(word -> phrases.add(language, word, concept));
      }
    }
    return phrases;
  }

  /** The concepts of a passage's wording, once for each place where one is named. */
  public List<String> concepts(String text) {
    return concepts(keys(Tokenizer.tokens(text)));
  }

  /** The same of a wording of which every key of each word is known. */
  public List<String> concepts(List<Set<String>> keys) {
    return synonyms.matches(keys).stream().map(match -> match.meaning().token()).toList();
  }

  /** The concepts that a passage names in any of its wordings, each once. */
  public Set<String> concepts(Passage passage, RoleNames roleNames) {
    Set<String> concepts = new TreeSet<>();
    for (PassageText text : passage.texts()) {
      concepts.addAll(concepts(roleNames.without(text.labelled())));
    }
    return concepts;
  }

  /** The key of a word of a text in {@code language}. */
  public String key(Language language, String word) {
    return wordKeys.key(language, word);
  }

  /** A word as {@link QuestionModel} counts it: one key, whichever the language. */
  public String modelWord(String word) {
    return wordKeys.stem(Language.DE, word);
  }

  /** Every key that each word of a question may have. */
  public List<Set<String>> keys(List<Token> tokens) {
    return tokens.stream().map(token -> keys(token.surface())).toList();
  }

  /** Every key that a word may have. */
  public Set<String> keys(String word) {
    return wordKeys.keys(word);
  }

  /** Whether a token of a term's variants is a concept and not a word's key. */
  public static boolean isConcept(String variant) {
    return variant.startsWith(CONCEPT);
  }

  /** The terms of a question, one a word, but one for a phrase that has a meaning of its own. */
  public List<Term> terms(List<Token> tokens) {
    List<Set<String>> keys = keys(tokens);
    List<Phrases.Match<Concept>> matches = new ArrayList<>(synonyms.matches(keys));
    matches.addAll(related.matches(keys));
    matches.sort(Comparator.comparingInt(Phrases.Match::start));
    int[] ends = phraseEnds(tokens.size(), matches);
    List<Term> terms = new ArrayList<>();
    int from = 0;
    for (int start = 0; start < tokens.size(); start = ends[start]) {
      int to = from;
      while (to < matches.size() && matches.get(to).start() < ends[start]) {
        to++;
      }
      terms.add(term(tokens, keys, matches.subList(from, to), start, ends[start]));
      from = to;
    }
    return terms;
  }

  /** Where the longest phrase without a gap that starts at each word ends. */
  private static int[] phraseEnds(int size, List<Phrases.Match<Concept>> matches) {
    int[] ends = new int[size];
    for (int i = 0; i < size; i++) {
      ends[i] = i + 1;
    }
    for (Phrases.Match<Concept> match : matches) {
      if (match.words() == match.end() - match.start()) {
        ends[match.start()] = Math.max(ends[match.start()], match.end());
      }
    }
    return ends;
  }

  /**
   * The term of the words from {@code start} to {@code end}.
   *
   * @param matches those that start there
   */
  private static Term term(
      List<Token> tokens,
      List<Set<String>> keys,
      List<Phrases.Match<Concept>> matches,
      int start,
      int end) {
    Map<String, Double> variants = new LinkedHashMap<>();
    Map<String, Double> concepts = new HashMap<>();
    boolean phrase = end > start + 1;
    for (Phrases.Match<Concept> match : matches) {
      boolean phraseHere = match.start() == start && match.words() > 1;
      phrase |= phraseHere;
      if (phraseHere || match.end() <= end) {
        concepts.merge(match.meaning().token(), match.meaning().weight(), Math::max);
      }
    }
    if (!phrase) {
      keys.get(start).forEach(key -> variants.put(key, 1.0));
    }
    variants.putAll(concepts);
    return new Term(surface(tokens, start, end), start, end, variants);
  }

  private static String surface(List<Token> tokens, int start, int end) {
    if (end == start + 1) {
      return tokens.get(start).surface();
    }
    Set<String> words = new LinkedHashSet<>();
    tokens.subList(start, end).forEach(token -> words.add(token.surface()));
    return String.join(" ", words);
  }

  /** Whether a term is the very name of a concept, and not only a word that points to one. */
  public static boolean namesConcept(Term term) {
    for (Map.Entry<String, Double> variant : term.variants().entrySet()) {
      if (isConcept(variant.getKey()) && variant.getValue() >= SYNONYM) {
        return true;
      }
    }
    return false;
  }

  private record Concept(String token, double weight) {}
}
