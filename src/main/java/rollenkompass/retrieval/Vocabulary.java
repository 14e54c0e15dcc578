package rollenkompass.retrieval;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
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
    Vocabulary vocabulary = new Vocabulary();
    for (Passage passage : corpus.passages()) {
      for (PassageText text : passage.texts()) {
        vocabulary.add(text.language(), text.text());
        vocabulary.add(text.language(), text.label());
        vocabulary.add(text.language(), text.heading());
      }
    }
    for (Synonyms.Group group : synonyms.groups()) {
      for (Language language : Language.values()) {
        group.words(language).forEach(word -> vocabulary.add(language, word));
        group.relatedWords(language).forEach(word -> vocabulary.add(language, word));
      }
    }
    return vocabulary;
  }

  private void add(Language language, String text) {
    for (Token token : Tokenizer.tokens(text)) {
      words.get(language).add(Spelling.fold(language, token.surface()));
    }
  }

  /** The words of {@code language}. */
  public Set<String> words(Language language) {
    return words.get(language);
  }
}
