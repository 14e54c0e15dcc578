package rollenkompass.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import rollenkompass.language.Language;

/**
 * Passages that mean nothing, and questions about them, made like those of an encyclopedia: as
 * long, with words as frequent, and with words that come again in the passages of an article. The
 * same each time.
 */
final class SyntheticPassages {
  // As in 120 passages of an encyclopedia, and in 612 questions about them.
  private static final int ARTICLE = 5;
  private static final int SHORTEST = 60;
  private static final int LONGEST = 185;
  private static final int SENTENCE = 20;
  private static final double RECURRENCE = 0.3;
  private static final int ASKED = 3;
  private static final int OTHER_WORDS = 2;
  private static final int FUNCTION_WORDS = 5;

  private final Random random = new Random(7);
  private final SyntheticWords words;
  private final List<String> englishFunctionWords;
  private final List<int[]> passages;

  /** So many passages. */
  SyntheticPassages(int count) throws IOException {
    words = new SyntheticWords(random);
    englishFunctionWords =
        EnglishAnalyzer.getDefaultStopSet().stream()
            .map(word -> word instanceof char[] letters ? new String(letters) : word.toString())
            .sorted()
            .toList();
    passages = new ArrayList<>(count);
    List<Integer> told = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (i % ARTICLE == 0) {
        told.clear();
      }
      passages.add(passage(told));
    }
  }

  /** The ranks of the words of a passage; {@code told} are those that the article has so far. */
  private int[] passage(List<Integer> told) {
    int[] passage = new int[random.nextInt(SHORTEST, LONGEST)];
    for (int i = 0; i < passage.length; i++) {
      int rank = words.next();
      if (!words.isFunctionWord(rank)) {
        boolean again = !told.isEmpty() && random.nextDouble() < RECURRENCE;
        rank = again ? told.get(random.nextInt(told.size())) : rank;
        told.add(rank);
      }
      passage[i] = rank;
    }
    return passage;
  }

  /** The passages, each named by its number. */
  List<PublicSet.Text> passages() {
    List<PublicSet.Text> texts = new ArrayList<>(passages.size());
    for (int i = 0; i < passages.size(); i++) {
      texts.add(new PublicSet.Text(name(i), text(passages.get(i))));
    }
    return texts;
  }

  private static String name(int passage) {
    return "s" + passage;
  }

  private String text(int... passage) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < passage.length; i++) {
      boolean last = i + 1 == passage.length;
      text.append(words.german(passage[i]));
      text.append(last ? "." : (i + 1) % SENTENCE == 0 ? ". " : " ");
    }
    return text.toString();
  }

  /**
   * Questions in a language. Each asks with some words of one sentence of a passage, and with words
   * that need not stand there.
   */
  List<PublicSet.Text> questions(int count, Language language) {
    List<PublicSet.Text> questions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int passage = random.nextInt(passages.size());
      questions.add(new PublicSet.Text(name(passage), question(passages.get(passage), language)));
    }
    return questions;
  }

  private String question(int[] passage, Language language) {
    int start = random.nextInt(passage.length / SENTENCE) * SENTENCE;
    List<String> asked = new ArrayList<>();
    Arrays.stream(passage, start, start + SENTENCE)
        .filter(rank -> !words.isFunctionWord(rank))
        .limit(ASKED)
        .forEach(rank -> asked.add(word(rank, language)));
    for (int others = 0; others < OTHER_WORDS; ) {
      int rank = words.next();
      if (!words.isFunctionWord(rank)) {
        asked.add(word(rank, language));
        others++;
      }
    }
    for (int i = 0; i < FUNCTION_WORDS; i++) {
      asked.add(random.nextInt(asked.size()), functionWord(language));
    }
    StringJoiner question = new StringJoiner(" ", "", "?");
    asked.forEach(question::add);
    return question.toString();
  }

  private String word(int rank, Language language) {
    return switch (language) {
      case DE -> words.german(rank);
      case EN -> words.english(rank);
    };
  }

  private String functionWord(Language language) {
    return switch (language) {
      case DE -> {
        int rank = words.next();
        while (!words.isFunctionWord(rank)) {
          rank = words.next();
        }
        yield words.german(rank);
      }
      case EN -> englishFunctionWords.get(random.nextInt(englishFunctionWords.size()));
    };
  }
}
