package rollenkompass.retrieval.text;

import java.util.List;

/** What a sample of the passages of one language tells about all of them. */
public final class TextStatistics {
  private final Rarities grams = new Rarities();
  private final Rarities pairs = new Rarities();
  private final double letters;
  private final double words;

  private TextStatistics(List<AnalysedText> sample) {
    long allLetters = 0;
    long allWords = 0;
    for (AnalysedText text : sample) {
      IntList allGrams = new IntList();
      IntList allPairs = new IntList();
      for (int sentence = 0; sentence < text.sentences(); sentence++) {
        text.eachGram(sentence, allGrams::add);
        text.eachPair(sentence, allPairs::add);
      }
      grams.add(allGrams.toArray());
      pairs.add(allPairs.toArray());
      allLetters += text.letters();
      allWords += text.words();
    }
    this.letters = Math.max(1, (double) allLetters / Math.max(1, sample.size()));
    this.words = Math.max(1, (double) allWords / Math.max(1, sample.size()));
  }

  /** The statistics of these passages. */
  public static TextStatistics of(List<AnalysedText> sample) {
    return new TextStatistics(sample);
  }

  double gramRarity(int gram) {
    return grams.of(gram);
  }

  double pairRarity(int pair) {
    return pairs.of(pair);
  }

  /** How many letters a passage has on average. */
  double letters() {
    return letters;
  }

  /** How many words a passage has on average. */
  double words() {
    return words;
  }
}
