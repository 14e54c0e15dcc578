package rollenkompass.answering.told;

import static java.util.Collections.disjoint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rollenkompass.answering.Point;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Sentences;
import rollenkompass.corpus.SourceSpan;
import rollenkompass.language.ClaimWords;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Asked;
import rollenkompass.understanding.Interpretation;

/** The words of a message that the question before it did not have, and where they are said. */
public final class AskedWords {
  /** What the other words of the question count: only between equals. */
  private static final double BESIDE = 0.01;

  /** Which part of the words asked for a sentence must say to be what answers. */
  static final double MOST = 0.5;

  private static final Pattern HALVES = Pattern.compile(";\\s+");

  private final Analysis analysis;
  private final EvidenceFinder evidence;
  private final List<Term> terms;
  private final List<Term> beside;

  private AskedWords(
      Analysis analysis, EvidenceFinder evidence, List<Term> terms, List<Term> beside) {
    this.analysis = analysis;
    this.evidence = evidence;
    this.terms = terms;
    this.beside = beside;
  }

  /** Those of {@code question}, put behind {@code before}. */
  static AskedWords of(
      Interpretation question, Interpretation before, Analysis analysis, EvidenceFinder evidence) {
    Language language = question.asked().language();
    Set<String> known = new HashSet<>();
    for (String text : List.of(before.asked().before(), before.asked().text())) {
      terms(analysis, text, before.asked().language()).forEach(term -> known.addAll(own(term)));
    }
    List<Term> terms =
        terms(analysis, question.asked().text(), language).stream()
            .filter(term -> own(term).stream().noneMatch(known::contains))
            .toList();
    List<Term> beside =
        Stream.concat(question.focus().stream(), question.topicTerms().stream()).toList();
    return new AskedWords(analysis, evidence, terms, beside);
  }

  private static Set<String> own(Term term) {
    return term.variants().keySet();
  }

  /** The word itself, as that of {@code language}, too, and its synonyms. */
  private static Term proper(Analysis analysis, Term term, Language language) {
    Term own = term.proper();
    if (own.isPhrase()) {
      return own;
    }
    Map<String, Double> variants = new HashMap<>(own.variants());
    variants.put(analysis.key(language, own.surface()), 1.0);
    return new Term(own.surface(), own.start(), own.end(), variants);
  }

  /** The terms of a text that tell something, or how much of it: "euro", "a month". */
  private static List<Term> terms(Analysis analysis, String text, Language language) {
    return analysis.terms(Tokenizer.tokens(text)).stream()
        .filter(term -> term.isPhrase() || tells(language, term.surface()))
        .map(term -> proper(analysis, term, language))
        .toList();
  }

  private static boolean tells(Language language, String word) {
    String folded = Spelling.fold(language, word);
    return Stream.of(
                WordList.function(language), WordList.stop(language), WordList.question(language))
            .noneMatch(words -> words.contains(folded))
        && (!WordList.common(language).contains(folded)
            || ClaimWords.claiming(language).all().containsKey(folded));
  }

  /** Other words, looked for in the same way. */
  AskedWords of(List<Term> others) {
    List<Term> proper = others.stream().map(Term::proper).toList();
    return new AskedWords(analysis, evidence, proper, beside);
  }

  /** Those that stand among {@code words}. */
  AskedWords among(List<String> words) {
    return kept(term -> surfaces(term).anyMatch(words::contains));
  }

  /** Those of which every word stands among {@code words}. */
  AskedWords whollyAmong(List<String> words) {
    return kept(term -> surfaces(term).allMatch(words::contains));
  }

  private AskedWords kept(Predicate<Term> fits) {
    return new AskedWords(analysis, evidence, terms.stream().filter(fits).toList(), beside);
  }

  private static Stream<String> surfaces(Term term) {
    return Tokenizer.tokens(term.surface()).stream().map(Token::surface);
  }

  /** The sentences of a text, in order. */
  static List<String> sentences(String text) {
    return Sentences.in(text).stream().map(span -> in(text, span)).toList();
  }

  /** Whether the message has no words of its own. */
  boolean none() {
    return terms.isEmpty();
  }

  /** Whether all of them were asked before, in one of these messages. */
  boolean wereAsked(List<Asked> messages) {
    Set<String> known = new HashSet<>();
    for (Asked message : messages) {
      terms(analysis, message.text(), message.language()).forEach(term -> known.addAll(own(term)));
    }
    return terms.stream().noneMatch(term -> disjoint(own(term), known));
  }

  /** How much they tell in all. */
  double weight() {
    return terms.stream().mapToDouble(evidence::weight).sum();
  }

  /** How much of them a passage says, with its title, as it is read in {@code language}. */
  double saidIn(Passage passage, Language language) {
    PassageText text = passage.in(language);
    return saidIn(text.language(), text.labelled());
  }

  /** How much of them a text says, each word by what it tells in the corpus. */
  double saidIn(Language language, String text) {
    return saidIn(language, text, terms);
  }

  private double saidIn(Language language, String text, List<Term> words) {
    List<Token> tokens = Tokenizer.tokens(text);
    Set<String> said = new HashSet<>(analysis.concepts(analysis.keys(tokens)));
    tokens.forEach(token -> said.add(analysis.key(language, token.surface())));
    return words.stream()
        .filter(term -> term.variants().keySet().stream().anyMatch(said::contains))
        .mapToDouble(evidence::weight)
        .sum();
  }

  /**
   * The sentence of a statement that says most of them; of several the one that says most of the
   * question, else the first.
   */
  Said bestOf(Point point) {
    Language language = point.citation().text().language();
    List<String> sentences = sentences(point.text());
    int best = 0;
    for (int i = 1; i < sentences.size(); i++) {
      if (rank(language, sentences.get(i)) > rank(language, sentences.get(best))) {
        best = i;
      }
    }
    return new Said(cut(point, sentences, best), saidIn(language, sentences.get(best)));
  }

  /**
   * The part of a statement that says most of them; all of it where none does, as another may
   * answer in other words.
   */
  Point heartOf(Point point) {
    Said best = answering(point);
    return says(best) ? secondHalf(best.point()) : point;
  }

  /** The sentence of a statement that says most of them; the whole of it where none does. */
  Said answering(Point point) {
    Said best = bestOf(point);
    return says(best) ? best : new Said(point, best.weight());
  }

  private boolean says(Said part) {
    return part.weight() > 0 && part.weight() >= MOST * weight();
  }

  /**
   * The last half of a sentence, where that alone says them and stands by itself; else the
   * sentence: the last half may limit what the first one says.
   */
  private Point secondHalf(Point sentence) {
    Language language = sentence.citation().text().language();
    List<String> halves = List.of(HALVES.split(sentence.text(), -1));
    int last = halves.size() - 1;
    String half = halves.getLast();
    boolean alone =
        last > 0
            && saidIn(language, half) > 0
            && halves.subList(0, last).stream().allMatch(other -> saidIn(language, other) == 0)
            && BackReferences.whole(language, halves, last).equals(half);
    String text = half.substring(0, 1).toUpperCase(language.locale()) + half.substring(1);
    return alone
        ? new Point(sentence.label(), text, sentence.citation(), sentence.quoted())
        : sentence;
  }

  private double rank(Language language, String sentence) {
    return saidIn(language, sentence) + BESIDE * saidIn(language, sentence, beside);
  }

  private static String in(String text, SourceSpan span) {
    return text.substring(span.start(), span.end());
  }

  /** A sentence, behind those that it points back to. */
  private static Point cut(Point point, List<String> sentences, int at) {
    Language language = point.citation().text().language();
    String text = BackReferences.whole(language, sentences, at);
    return new Point(point.label(), text, point.citation(), point.quoted());
  }

  /**
   * A statement, or a part of it.
   *
   * @param weight how much it says of what is asked; 0 for nothing
   */
  record Said(Point point, double weight) {}
}
