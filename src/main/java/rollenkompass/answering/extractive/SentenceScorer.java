package rollenkompass.answering.extractive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rollenkompass.answering.extractive.passage.PassageReader;
import rollenkompass.answering.extractive.passage.ReadPassage;
import rollenkompass.answering.extractive.question.PlainQuestion;
import rollenkompass.answering.extractive.question.Quantities;
import rollenkompass.answering.extractive.words.AnswerType;
import rollenkompass.answering.extractive.words.Word;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;

/** Tells how well each sentence of a passage answers one question. */
final class SentenceScorer {
  private static final int[] BESIDE = {-1, 1};
  private static final Set<AnswerType> COUNTED = EnumSet.of(AnswerType.NUMBER, AnswerType.DURATION);

  private final PlainQuestion question;
  private final PassageReader reader;
  private final AnswerModel model;
  private final boolean asksCase;
  private final Map<PassageId, Integer> ranks = new HashMap<>();
  private final Map<PassageId, PassageStrengths> strengths = new HashMap<>();
  private final Map<String, double[]> documents = new HashMap<>();
  private final Map<String, double[]> openings = new HashMap<>();

  /**
   * A scorer.
   *
   * @param ranked what the search alone ranks best, best first
   */
  SentenceScorer(
      PlainQuestion question, PassageReader reader, AnswerModel model, List<Passage> ranked) {
    this.question = question;
    this.reader = reader;
    this.model = model;
    this.asksCase = question.isConditional();
    ranked.forEach(passage -> ranks.put(passage.id(), ranks.size() + 1));
  }

  /** The sentences of passages, best first; the passages are given best first. */
  List<Candidate> candidates(List<ReadPassage> passages) {
    for (ReadPassage passage : passages) {
      strengths(passage).raiseByAll(document(passage));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      addSentences(passages.get(i), i + 1, candidates);
    }
    candidates.sort(Candidate.BEST_FIRST);
    return candidates;
  }

  private void addSentences(ReadPassage passage, int rank, List<Candidate> candidates) {
    PassageStrengths own = strengths(passage);
    double[] around = question.nothing();
    own.raiseBySentences(around);
    double[] beside = question.nothing();
    for (int distance : BESIDE) {
      reader
          .beside(passage.passage(), distance)
          .ifPresent(other -> strengths(other).raiseByText(beside));
    }
    for (int i = 0; i < own.sentences(); i++) {
      double[][] layers = {
        own.said(i), own.heading(), own.title(), around, beside, document(passage)
      };
      Features features = features(passage, i, layers, rank);
      candidates.add(new Candidate(passage, i, features, model.score(features)));
    }
  }

  private PassageStrengths strengths(ReadPassage passage) {
    return strengths.computeIfAbsent(
        passage.passage().id(), _ -> new PassageStrengths(question, passage));
  }

  /** How well each word of the question is covered somewhere in a document. */
  private double[] document(ReadPassage passage) {
    return documents.computeIfAbsent(
        passage.passage().source().document(), _ -> question.nothing());
  }

  /**
   * The share that the opening of the document says, and neither the sentence nor what heads it.
   */
  private double introduced(ReadPassage passage, double[][] layers) {
    double[] opening =
        openings.computeIfAbsent(
            passage.passage().source().document(),
            document -> {
              double[] strengths = question.nothing();
              strengths(reader.opening(document)).raiseByAll(strengths);
              return strengths;
            });
    double[] gain = question.nothing();
    for (int i = 0; i < gain.length; i++) {
      double above = Math.max(layers[0][i], Math.max(layers[1][i], layers[2][i]));
      gain[i] = Math.max(0, opening[i] - above);
    }
    return question.share(gain);
  }

  private Features features(ReadPassage passage, int number, double[][] layers, int rank) {
    Coverage coverage = new Coverage(question, layers);
    ReadPassage.Sentence sentence = passage.sentences().get(number);
    AnswerType type = question.type();
    boolean found = sentence.has().contains(type);
    boolean sure = type.isSure() && type != AnswerType.ANY;
    boolean hint = !type.isSure() && type != AnswerType.ANY;
    boolean asksCount = COUNTED.contains(type) && !question.counted().isEmpty();
    boolean counts = asksCount && Quantities.counts(question, passage, labelled(passage, sentence));
    return new Features(
        coverage.gain(0),
        coverage.gain(1),
        coverage.gain(2),
        introduced(passage, layers),
        coverage.gain(3),
        coverage.gain(4),
        coverage.gain(5),
        coverage.near(),
        coverage.nearby(),
        sure && found ? 1 : 0,
        sure && !found ? 1 : 0,
        hint && found ? 1 : 0,
        hint && !found ? 1 : 0,
        sentence.names().contains(type) ? 1 : 0,
        closeness(question, passage, sentence),
        1.0 / rank,
        sentence.text().length() / 100.0,
        number == 0 ? 1 : 0,
        passage.language() == question.language() ? 0 : 1,
        coverage.heaviest(),
        question.share(layers[2]),
        question.share(layers[1]),
        coverage.words(),
        inOneClause(question, passage, sentence, AnswerType.ANY),
        type == AnswerType.ANY ? 0 : inOneClause(question, passage, sentence, type),
        counts ? 1 : 0,
        asksCount && !counts ? 1 : 0,
        passage.labelNames().contains(type) ? 1 : 0,
        fit(question, passage, passage.label()),
        fit(question, passage, passage.heading()),
        retrieved(passage),
        asksCase && sentence.isConditional() ? 1 : 0,
        asksCase && !sentence.isConditional() ? 1 : 0,
        coverage.unsaid(),
        coverage.told(),
        Arrays.stream(coverage.covered()).boxed().toList());
  }

  /** How much of some words the question says. */
  private static double fit(PlainQuestion question, ReadPassage passage, List<Word> words) {
    return words.isEmpty()
        ? 0
        : words.stream().filter(word -> question.matches(passage.language(), word)).count()
            / (double) words.size();
  }

  private double retrieved(ReadPassage passage) {
    Integer rank = ranks.get(passage.passage().id());
    return rank == null ? 0 : 1.0 / rank;
  }

  private static List<Word> labelled(ReadPassage passage, ReadPassage.Sentence sentence) {
    List<Word> all = new ArrayList<>(passage.label());
    all.addAll(sentence.words());
    return all;
  }

  /** The largest share of the question that a clause of a kind says, together with the label. */
  private static double inOneClause(
      PlainQuestion question, ReadPassage passage, ReadPassage.Sentence sentence, AnswerType kind) {
    double most = 0;
    for (ReadPassage.Clause clause : sentence.clauses()) {
      if (kind == AnswerType.ANY || clause.has().contains(kind)) {
        List<Word> words = new ArrayList<>(passage.label());
        words.addAll(clause.words());
        most = Math.max(most, question.share(question.strengths(passage.language(), words)));
      }
    }
    return most;
  }

  /** The share of words asked for between the first and the last one of them. */
  private static double closeness(
      PlainQuestion question, ReadPassage passage, ReadPassage.Sentence sentence) {
    List<Word> all = labelled(passage, sentence);
    int first = -1;
    int last = -1;
    int matched = 0;
    for (int i = 0; i < all.size(); i++) {
      if (question.matches(passage.language(), all.get(i))) {
        first = first < 0 ? i : first;
        last = i;
        matched++;
      }
    }
    return matched < 2 ? 0 : matched / (double) (last - first + 1);
  }
}
