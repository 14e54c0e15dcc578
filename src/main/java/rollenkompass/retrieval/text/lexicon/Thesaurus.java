package rollenkompass.retrieval.text.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import rollenkompass.language.Language;
import rollenkompass.language.OwnFile;
import rollenkompass.language.Stemmer;
import rollenkompass.retrieval.Compounds;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.text.words.TextAnalysis;
import rollenkompass.retrieval.text.words.WordForms;

/**
 * What words are called in documents that people ask for in other words: a line {@code
 * word<TAB>same|same|…<TAB>near|near|…}, for each language. What is the same means as much; what is
 * near is a kind of it, or what the matter is called where a rule is written. Ties hold both ways.
 * Thread-safe.
 */
public final class Thesaurus {
  private static final int COLUMNS = 3;
  private static final String GAP = "…";

  private final Supplier<Ties> ties;

  private Thesaurus(Supplier<Ties> reading) {
    this.ties = new Later<>(reading);
  }

  /**
   * What a phrase may be called instead.
   *
   * @param phrase as people write it
   * @param isSame whether it means the same, and is not only near
   */
  public record Tie(String phrase, boolean isSame) {}

  /** A thesaurus that knows nothing. */
  public static Thesaurus none() {
    return new Thesaurus(Ties::new);
  }

  /** The one that comes with the program; it is read when it is first asked. */
  public static Thesaurus shipped(Stemmer stemmer) {
    return new Thesaurus(() -> {
      Ties ties = new Ties();
      for (Language language : Language.values()) {
        String file = "/rollenkompass/language/thesaurus." + language.code() + ".tsv";
        OwnFile.read(Thesaurus.class, file, lines -> ties.add(language, lines, stemmer));
      }
      return ties;
    });
  }

  /**
   * This one and the groups of {@code synonyms}: the first word of a group means the same as the
   * others, and is near the related ones.
   */
  public Thesaurus with(Synonyms synonyms, Stemmer stemmer) {
    return new Thesaurus(() -> {
      Ties all = new Ties(ties.get());
      for (Language language : Language.values()) {
        all.add(language, synonyms, stemmer);
      }
      return all;
    });
  }

  /**
   * A thesaurus of one language.
   *
   * @throws IllegalArgumentException for a line of another form; it names the line
   */
  static Thesaurus read(Language language, Reader lines, Stemmer stemmer) throws IOException {
    Ties ties = new Ties();
    ties.add(language, lines, stemmer);
    return new Thesaurus(() -> ties);
  }

  /**
   * What a phrase is tied to; empty where it is unknown. May hold a tie twice.
   *
   * @param key the stems of its words, joined by blanks
   */
  public List<Tie> ties(Language language, String key) {
    return ties.get().of(language, key);
  }

  /** The ties of both languages by the stems of a phrase's words. */
  private static final class Ties {
    private final Map<Language, Map<String, List<Tie>>> byKey = new EnumMap<>(Language.class);

    Ties() {
      for (Language language : Language.values()) {
        byKey.put(language, new HashMap<>());
      }
    }

    /** A copy that may grow. */
    Ties(Ties others) {
      this();
      others.byKey.forEach((language, own) ->
          own.forEach((key, ties) -> byKey.get(language).put(key, new ArrayList<>(ties))));
    }

    void add(Language language, Synonyms synonyms, Stemmer stemmer) {
      TextAnalysis analysis = new TextAnalysis(language, stemmer, Compounds.none());
      for (Synonyms.Group group : synonyms.groups()) {
        List<String> words =
            group.words(language).stream().filter(word -> !word.contains(GAP)).toList();
        if (!words.isEmpty()) {
          String first = words.getFirst();
          words.stream().skip(1).forEach(word -> tie(language, first, word, true, analysis));
          group.relatedWords(language).stream()
              .filter(word -> !word.contains(GAP))
              .forEach(word -> tie(language, first, word, false, analysis));
        }
      }
    }

    void add(Language language, Reader lines, Stemmer stemmer) throws IOException {
      TextAnalysis analysis = new TextAnalysis(language, stemmer, Compounds.none());
      BufferedReader reader = new BufferedReader(lines);
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          add(language, line, number, analysis);
        }
      }
    }

    private void add(Language language, String line, int number, TextAnalysis analysis) {
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS || cells[0].isBlank()) {
        throw new IllegalArgumentException(
            "thesaurus line "
                + number
                + " is not a word and two columns of others, with tabs between: "
                + line);
      }
      tie(language, cells[0], cells[1], true, analysis);
      tie(language, cells[0], cells[2], false, analysis);
    }

    private void tie(
        Language language, String word, String others, boolean isSame, TextAnalysis analysis) {
      String key = WordForms.key(analysis.words(word));
      for (String other : others.split("\\|", -1)) {
        if (!other.isBlank()) {
          put(language, key, new Tie(other, isSame));
          put(language, WordForms.key(analysis.words(other)), new Tie(word, isSame));
        }
      }
    }

    private void put(Language language, String key, Tie tie) {
      byKey.get(language).computeIfAbsent(key, _ -> new ArrayList<>(2)).add(tie);
    }

    List<Tie> of(Language language, String key) {
      return byKey.get(language).getOrDefault(key, List.of());
    }
  }
}
