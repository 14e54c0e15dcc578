package rollenkompass.answering.extractive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rollenkompass.answering.extractive.passage.QuestionTerm;
import rollenkompass.answering.extractive.passage.ReadPassage;
import rollenkompass.answering.extractive.question.PlainQuestion;
import rollenkompass.answering.extractive.words.Word;
import rollenkompass.corpus.PassageText;

/**
 * A sentence that may answer.
 *
 * @param passage the passage it stands in
 * @param sentence its number there, from 0
 * @param features what speaks for it
 * @param score how well it answers, comparable within one question
 */
record Candidate(ReadPassage passage, int sentence, Features features, double score) {
  private static final double SAYS = 0.5;
  private static final double HEADS = 0.6;
  private static final double HINTS = 0.3;

  /** Best first; ties in the order of ids and sentences. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(candidate -> candidate.passage().passage().id())
          .thenComparingInt(Candidate::sentence);

  /** Whether the other one stands under the same heading of the same document. */
  boolean isOfSection(Candidate other) {
    PassageText own = passage.passage().source();
    PassageText its = other.passage.passage().source();
    return own.document().equals(its.document()) && own.heading().equals(its.heading());
  }

  /** Whether the other one stands in the same document. */
  boolean isOfDocument(Candidate other) {
    return passage
        .passage()
        .source()
        .document()
        .equals(other.passage.passage().source().document());
  }

  /** Whether the sentence or its label says most of what {@code asked} asks for. */
  boolean says(PlainQuestion asked) {
    List<Word> words = new ArrayList<>(passage.label());
    words.addAll(text().words());
    return share(asked, words) >= SAYS;
  }

  /**
   * Whether it stands under a heading or behind a label that names what {@code asked} asks for and
   * nothing else, and has the kind of thing asked for: then it answers, however little the sentence
   * repeats of the question.
   */
  boolean isHeadedBy(PlainQuestion asked) {
    boolean isOfAnotherKind = features.untyped() > 0;
    return !isOfAnotherKind && (names(passage.heading(), asked) || names(passage.label(), asked));
  }

  /**
   * Whether it has nothing of the question but the kind of thing asked for by a turn of phrase,
   * such as an age: then it tells that of something else.
   */
  boolean isOfKindAlone(PlainQuestion asked) {
    String kind = asked.type().name();
    List<QuestionTerm> terms = asked.terms();
    if (terms.size() < 2 || terms.stream().noneMatch(term -> term.word().equals(kind))) {
      return false;
    }
    double[] strengths = asked.strengths(passage.language(), allWords());
    return IntStream.range(0, terms.size())
        .filter(term -> !terms.get(term).word().equals(kind))
        .allMatch(term -> Math.max(strengths[term], strengths[terms.size() + term]) < HINTS);
  }

  /** Its words and those of what stands above it. */
  private List<Word> allWords() {
    return Stream.of(passage.title(), passage.heading(), passage.label(), text().words())
        .flatMap(List::stream)
        .toList();
  }

  private boolean names(List<Word> title, PlainQuestion asked) {
    return !title.isEmpty()
        && title.stream().allMatch(word -> asked.matches(passage.language(), word))
        && share(asked, title) >= HEADS;
  }

  /** How much of what is asked some words say, or something near it. */
  private double share(PlainQuestion asked, List<Word> words) {
    double[][] layer = {asked.strengths(passage.language(), words)};
    Coverage coverage = new Coverage(asked, layer);
    return coverage.gain(0) + coverage.near();
  }

  /** The sentence itself. */
  ReadPassage.Sentence text() {
    return passage.sentences().get(sentence);
  }
}
