package rollenkompass.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.apache.lucene.analysis.de.GermanAnalyzer;

/**
 * Passages that mean nothing and whose words are as frequent as in a language: the word of rank r
 * comes with a probability of 1 / (r + {@value #SHIFT}). The first ranks are German function words,
 * the others are made of syllables, and some are compounds of two others. The same each time.
 */
final class SyntheticPassages {
  // Mandelbrot's correction of Zipf's law.
  private static final double SHIFT = 2.7;

  private static final int VOCABULARY = 200_000;
  private static final int PASSAGE_SHORTEST = 40;
  private static final int PASSAGE_LONGEST = 160;
  private static final int QUESTION_WORDS = 9;
  private static final double COMPOUNDS = 0.3;
  private static final String[] ONSETS =
      "b br d dr f fl g gr h j k kl kr l m n p pf r s sch schl sp st str t tr v w z".split(" ", -1);
  private static final String[] NUCLEI = "a e i o u ei au ie ä ö ü".split(" ", -1);
  private static final String[] CODAS = " n r l t ng st ch rt nd".split(" ", -1);

  private final Random random = new Random(7);
  private final String[] words = new String[VOCABULARY];
  private final double[] cumulated = new double[VOCABULARY];

  SyntheticPassages() {
    int rank = 0;
    for (Object word :
        GermanAnalyzer.getDefaultStopSet().stream()
            .map(SyntheticPassages::text)
            .sorted()
            .toList()) {
      words[rank++] = word.toString();
    }
    int simple = rank;
    for (; rank < VOCABULARY; rank++) {
      boolean compound = rank > simple + 1_000 && random.nextDouble() < COMPOUNDS;
      words[rank] =
          compound
              ? words[random.nextInt(simple, rank)] + words[random.nextInt(simple, rank)]
              : syllables(random.nextInt(1, 4));
    }
    double sum = 0;
    for (int i = 0; i < VOCABULARY; i++) {
      sum += 1 / (i + 1 + SHIFT);
      cumulated[i] = sum;
    }
  }

  /** So many passages; each is named by its number. */
  List<PublicSet.Text> passages(int count) {
    List<PublicSet.Text> passages = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int length = random.nextInt(PASSAGE_SHORTEST, PASSAGE_LONGEST);
      passages.add(new PublicSet.Text("s" + i, text(length)));
    }
    return passages;
  }

  /** Questions of words of a passage each. */
  List<PublicSet.Text> questions(int count, List<PublicSet.Text> passages) {
    List<PublicSet.Text> questions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      PublicSet.Text passage = passages.get(random.nextInt(passages.size()));
      String[] from = passage.text().split(" ", -1);
      StringJoiner question = new StringJoiner(" ", "Was ist ", "?");
      for (int word = 0; word < QUESTION_WORDS; word++) {
        question.add(from[random.nextInt(from.length)].replace(".", ""));
      }
      questions.add(new PublicSet.Text(passage.document(), question.toString()));
    }
    return questions;
  }

  private static String text(Object word) {
    return word instanceof char[] letters ? new String(letters) : word.toString();
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= length; i++) {
      text.append(word()).append(i % 14 == 0 || i == length ? ". " : " ");
    }
    return text.toString().strip();
  }

  private String word() {
    double at = random.nextDouble() * cumulated[VOCABULARY - 1];
    int place = Arrays.binarySearch(cumulated, at);
    return words[Math.min(VOCABULARY - 1, place < 0 ? -place - 1 : place)];
  }

  private String syllables(int count) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < count; i++) {
      word.append(one(ONSETS)).append(one(NUCLEI)).append(one(CODAS));
    }
    return word.toString();
  }

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }
}
