package rollenkompass.answering.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;

/** Names the things in a message of which the sources say nothing. */
public final class AbsentThings {
  private static final int MOST = 2;
  private static final int SHORT = 10;

  private final Wording wording;
  private final EvidenceFinder evidence;
  private final Extractor extractor;

  public AbsentThings(Wording wording, EvidenceFinder evidence, Extractor extractor) {
    this.wording = wording;
    this.evidence = evidence;
    this.extractor = extractor;
  }

  /**
   * The sentence that names them, above what the sources do say; empty where there are none.
   *
   * @param told what they say: what a related word of it stands for is no absent thing
   */
  public Optional<String> lead(Interpretation question, Language language, List<Passage> told) {
    List<String> names =
        of(question, term -> !evidence.touches(told, List.of(term))).stream()
            .map(name -> wording.text(language, "quotation", name))
            .toList();
    return names.isEmpty() || names.size() > MOST || namesToldPlace(question, told)
        ? Optional.empty()
        : Optional.of(wording.text(language, "lead.absent", wording.join(language, names)));
  }

  /** Whether it names a place that is told of, be it as people call it. */
  private static boolean namesToldPlace(Interpretation question, List<Passage> told) {
    return Place.in(question.asked().language(), question.asked().text()).stream()
        .anyMatch(
            place -> told.stream().anyMatch(it -> place.isNamedBy(it.in(question.language()))));
  }

  /** The one thing that a message names and no passage speaks of; empty where it is not alone. */
  Optional<String> only(Interpretation question) {
    // In a long message a thing is seldom what is asked for.
    if (Tokenizer.tokens(question.asked().text()).size() > SHORT) {
      return Optional.empty();
    }
    List<String> unknown = evidence.unknown(question);
    WordList everyday = WordList.common(question.asked().language());
    List<String> things =
        of(question, _ -> true).stream()
            .filter(unknown::contains)
            .filter(word -> !everyday.contains(Spelling.fold(question.asked().language(), word)))
            .toList();
    return switch (things.size()) {
      case 0 -> phrase(unknown, question);
      case 1 -> asWritten(things.getFirst(), question.asked().text());
      default -> Optional.empty();
    };
  }

  /** The one thing of several words, none of which only holds a sentence together. */
  private static Optional<String> phrase(List<String> unknown, Interpretation question) {
    Language language = question.asked().language();
    String text = question.asked().text().toLowerCase(Locale.ROOT);
    List<String> phrases =
        unknown.stream()
            .filter(term -> term.indexOf(' ') > 0)
            .filter(term -> text.contains(term.toLowerCase(Locale.ROOT)))
            .filter(term -> !WordList.function(language).isSaidIn(language, term))
            .toList();
    return phrases.size() == 1 ? Optional.of(phrases.getFirst()) : Optional.empty();
  }

  /** A word with the capitals it was written with; empty where it was written otherwise. */
  private static Optional<String> asWritten(String word, String text) {
    return Tokenizer.tokens(text).stream()
        .map(Token::surface)
        .filter(word::equalsIgnoreCase)
        .findFirst();
  }

  /** What a message names itself and no passage speaks of, as it writes it. */
  private List<String> of(Interpretation question, Predicate<Term> counts) {
    Language language = question.asked().language();
    return question.added().stream()
        .filter(term -> term.end() == term.start() + 1)
        .filter(evidence::isUnknown)
        .filter(counts)
        .map(Term::surface)
        .filter(word -> extractor.isThing(language, word))
        .distinct()
        .toList();
  }
}
