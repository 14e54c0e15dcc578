package rollenkompass.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells German from English by words and their letters: a logistic regression, learned from
 * questions and the glossary. What both languages share (Marketing, SEO) tells nothing.
 */
public final class LanguageDetector {
  private static final String FILE = "language-model.tsv";

  /** As much of a text as is looked at. */
  private static final int MOST_WORDS = 300;

  // Fitted by cross-validation on the question sets: whatever tells less than this is left to what
  // else is known of the person.
  private static final double UNDECIDED = 0.6;

  private static final int FEW_WORDS = 3;
  // Chosen by hand: "KPI" says 1.1, "Gehalt" 4.8.
  private static final double CLEAR = 2;
  // An English word that German has not borrowed: "stress" says -1.0, "tasks" -1.3.
  private static final double CLEARLY_ENGLISH = -1.2;

  private static final double HUNDREDTHS = 100;

  /** About as many as the file has. */
  private static final int PARTS = 12_000;

  private static final Map<String, Integer> WEIGHTS = weights();

  private LanguageDetector() {}

  /**
   * The language of a message in a chat that is held in {@code chat}. A few words change it only
   * where they tell clearly. Who writes English words amid German ("skills?", "home office") still
   * writes German, unless one of them is a word that holds English sentences together.
   */
  public static Language detectInChat(List<Token> words, Language chat) {
    Language alone = detect(words).orElse(chat);
    if (alone == chat || words.size() > FEW_WORDS) {
      return alone;
    }
    boolean changes =
        switch (chat) {
          case DE -> words.stream().anyMatch(LanguageDetector::isOnlyEnglish);
          case EN -> evidence(words) >= CLEAR;
        };
    return changes ? alone : chat;
  }

  private static boolean isOnlyEnglish(Token word) {
    String folded = Spelling.fold(Language.EN, word.surface());
    return WordList.function(Language.EN).contains(folded)
        && !WordList.function(Language.DE).contains(folded);
  }

  /** The language of {@code text}; empty where nothing in it tells. */
  public static Optional<Language> detect(String text) {
    return detect(Tokenizer.tokens(text));
  }

  /**
   * The language of a text's words; empty where none of them tells, or a single one not clearly.
   */
  public static Optional<Language> detect(List<Token> words) {
    double evidence = evidence(words);
    boolean tells =
        words.size() == 1 ? tells(words.getFirst(), evidence) : Math.abs(evidence) >= UNDECIDED;
    return tells ? Optional.of(evidence > 0 ? Language.DE : Language.EN) : Optional.empty();
  }

  private static boolean tells(Token word, double evidence) {
    return (evidence >= CLEAR || evidence <= CLEARLY_ENGLISH)
        && !WordList.borrowed().contains(Spelling.fold(Language.DE, word.surface()));
  }

  /** How much the words speak for German; negative for English. */
  private static double evidence(List<Token> words) {
    int german = 0;
    int parts = 0;
    for (Token word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
      for (String part : WordParts.of(word.surface())) {
        german += WEIGHTS.getOrDefault(part, 0);
        parts++;
      }
    }
    return parts == 0 ? 0 : german / (HUNDREDTHS * Math.sqrt(parts));
  }

  /** How much each part speaks for German, in hundredths; negative for English. */
  private static Map<String, Integer> weights() {
    Map<String, Integer> weights = HashMap.newHashMap(PARTS);
    OwnFile.forEachLine(
        LanguageDetector.class,
        FILE,
        line -> {
          int tab = line.indexOf('\t');
          weights.put(line.substring(0, tab), Integer.parseInt(line, tab + 1, line.length(), 10));
        });
    return weights;
  }
}
