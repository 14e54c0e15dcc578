package rollenkompass.answering.told;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Framing;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.evidence.Money;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.language.Language;
import rollenkompass.language.Tokenizer;
import rollenkompass.understanding.Interpretation;

/**
 * Answers what figures that were told leave open: what the rest said behind a share, and how far
 * the sums of two roles lie apart.
 */
final class ToldGaps {
  private static final TurnsOfPhrase PHRASES = new TurnsOfPhrase("gaps");
  private static final Pattern SUM = Pattern.compile("\\d{1,3}[.,]\\d{3}(?!\\d)");
  private static final Pattern SHARE =
      Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(?:%|prozent|percent|per cent|pct)");
  private static final Pattern MARK = Pattern.compile("[.,]");
  // A longer message asks for more than that.
  private static final int LONGEST = 8;
  private static final int LONGEST_ON_OTHERS = 16;

  private final Corpus corpus;
  private final Wording wording;
  private final EvidenceFinder evidence;
  private final ToldParts parts;

  ToldGaps(Corpus corpus, Wording wording, EvidenceFinder evidence) {
    this.corpus = corpus;
    this.wording = wording;
    this.evidence = evidence;
    this.parts = new ToldParts(wording);
  }

  /** What they leave open; empty where a message asks for anything else. */
  Optional<Answer> answer(Interpretation question, Context context) {
    return others(question, context).or(() -> apart(question, context));
  }

  /** That the sources give no more than the share that the message names. */
  private Optional<Answer> others(Interpretation question, Context context) {
    Language own = question.asked().language();
    String text = question.asked().message().text();
    if (!PHRASES.has("others", own, text) || Tokenizer.tokens(text).size() > LONGEST_ON_OTHERS) {
      return Optional.empty();
    }
    List<String> named = shares(text);
    Language language = question.language();
    return ToldParts.in(
            corpus.passages(context.recent()).reversed(),
            language,
            sentence -> shares(sentence).stream().anyMatch(named::contains))
        .stream()
        .findFirst()
        .map(part ->
            parts.answer(
                language, wording.text(language, "lead.figure.rest"), List.of(part), List.of()))
        .map(answer -> answer.below(Framing.DOUBTFUL, wording.text(language, "lead.figure.rest")));
  }

  private static List<String> shares(String text) {
    return SHARE.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** How far the sums of the two roles lie apart in what was told last. */
  private Optional<Answer> apart(Interpretation question, Context context) {
    Language own = question.asked().language();
    String text = question.asked().text();
    List<Passage> told = corpus.passages(context.told());
    if (told.isEmpty()
        || !PHRASES.has("difference", own, text)
        || Tokenizer.tokens(text).size() > LONGEST
        || !isOnlyOf(told.getFirst(), question)) {
      return Optional.empty();
    }
    Language language = question.language();
    Passage first = told.getFirst();
    List<OptionalInt> sums =
        wording.roles().roles().stream().map(role -> sum(role, first, language)).toList();
    return sums.size() == 2 && sums.stream().allMatch(OptionalInt::isPresent)
        ? Optional.of(
            apart(language, first, sums.getFirst().getAsInt() - sums.getLast().getAsInt()))
        : Optional.empty();
  }

  /** Whether the message names nothing that is told elsewhere. */
  private boolean isOnlyOf(Passage passage, Interpretation question) {
    return question.asked().following().own().stream()
        .allMatch(term ->
            evidence.isUnknown(term)
                || term.surface().chars().anyMatch(Character::isDigit)
                || PHRASES.of("difference", question.asked().language()).hasWord(term.surface())
                || evidence.says(passage, List.of(term)));
  }

  /** The first sum of money that stands behind a role's name. */
  private static OptionalInt sum(Role role, Passage passage, Language language) {
    String text = passage.in(language).text();
    if (!Money.isIn(passage, language)) {
      return OptionalInt.empty();
    }
    return Stream.concat(Stream.of(role.in(language).name()), role.in(language).names().stream())
        .map(name -> name.toLowerCase(language.locale()))
        .mapToInt(text.toLowerCase(language.locale())::indexOf)
        .filter(at -> at >= 0)
        .boxed()
        .findFirst()
        .map(at -> SUM.matcher(text).region(at, text.length()))
        .filter(Matcher::find)
        .map(found -> OptionalInt.of(Integer.parseInt(MARK.matcher(found.group()).replaceAll(""))))
        .orElse(OptionalInt.empty());
  }

  private Answer apart(Language language, Passage passage, int difference) {
    String amount = NumberFormat.getIntegerInstance(language.locale()).format(Math.abs(difference));
    return new Answer.Grounded(
        language,
        wording.text(language, "lead.figure.apart", amount),
        Optional.of(wording.point(language, passage)),
        List.of());
  }
}
