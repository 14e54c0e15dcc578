package rollenkompass.retrieval;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Tokenizer;

/** The folded words of the corpus and of the synonyms, for each language. */
public final class Vocabulary {
  private final Map<Language, Set<String>> words = new EnumMap<>(Language.class);

  private Vocabulary() {
    for (Language language : Language.values()) {
      words.put(language, new HashSet<>());
    }
  }

  /** All words of the passages, their labels and headings, and of the synonyms. */
  public static Vocabulary of(Corpus corpus, Synonyms synonyms) {
    Vocabulary vocabulary = of(corpus);
    Vocabulary further = of(synonyms);
    vocabulary.words.forEach((language, words) -> words.addAll(further.words(language)));
    return vocabulary;
  }

  /** All words of the passages, their labels and headings. */
  public static Vocabulary of(Corpus corpus) {
    Map<Language, Set<String>> written = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      written.put(language, ConcurrentHashMap.newKeySet());
    }
    corpus.passages().parallelStream()
        .flatMap(passage -> passage.texts().stream())
        .forEach(text -> addWritten(text, written.get(text.language())));
    Vocabulary vocabulary = new Vocabulary();
    written.forEach((language, words) -> words.forEach(word -> vocabulary.addWord(language, word)));
    return vocabulary;
  }

  private static void addWritten(PassageText text, Set<String> words) {
    for (String part : List.of(text.text(), text.label(), text.heading())) {
      Tokenizer.tokens(part).forEach(token -> words.add(token.surface()));
    }
  }

  /** All words of the synonyms. */
  public static Vocabulary of(Synonyms synonyms) {
    Vocabulary vocabulary = new Vocabulary();
    for (Synonyms.Group group : synonyms.groups()) {
      for (Language language : Language.values()) {
        group.words(language).forEach(word -> vocabulary.add(language, word));
        group.relatedWords(language).forEach(word -> vocabulary.add(language, word));
      }
    }
    return vocabulary;
  }

  private void add(Language language, String text) {
    Tokenizer.tokens(text).forEach(token -> addWord(language, token.surface()));
  }

  private void addWord(Language language, String word) {
    words.get(language).add(Spelling.fold(language, word));
  }

  /** The words of {@code language}. */
  public Set<String> words(Language language) {
    return words.get(language);
  }
}
