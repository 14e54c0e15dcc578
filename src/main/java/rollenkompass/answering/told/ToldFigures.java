package rollenkompass.answering.told;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Framing;
import rollenkompass.answering.Section;
import rollenkompass.answering.wording.AnyPhrase;
import rollenkompass.answering.wording.FoldedText;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Answers what is asked of a figure by its number: "57% of all?", "9% or a third, which is it?" */
final class ToldFigures {
  private static final TurnsOfPhrase PHRASES = new TurnsOfPhrase("figures");
  private static final String UNIT = "\\s*(?:%|prozent|percent|per cent|pct)";
  private static final Pattern SHARE =
      Pattern.compile("(\\d+(?:[.,]\\d+)?)" + UNIT, Pattern.CASE_INSENSITIVE);
  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+");
  private static final Pattern CLAUSES = Pattern.compile("[;:.]\\s");

  private final Corpus corpus;
  private final Wording wording;
  private final ToldParts parts;

  ToldFigures(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.wording = wording;
    this.parts = new ToldParts(wording);
  }

  /**
   * What the sources say with the figures that the message names; empty where it names none of
   * theirs, or where {@code answer} says all of them.
   */
  Optional<Answer> answer(Interpretation question, Answer answer, Context context) {
    String text = question.asked().text();
    Language own = question.asked().language();
    List<Passage> recent = corpus.passages(context.recent()).reversed();
    List<String> shares = shares(text);
    if (shares.isEmpty()) {
      return PHRASES.has("asks", own, text)
              && ToldNumbers.named(text, answer.passages(), own).isEmpty()
          ? listed(question, ToldNumbers.named(text, recent, own), answer)
          : Optional.empty();
    }
    String[] sentences = SENTENCES.split(text.strip(), -1);
    if (!question.asked().asks() || shares(sentences[sentences.length - 1]).isEmpty()) {
      return Optional.empty();
    }
    Optional<Answer> part =
        PHRASES.has("all", own, text) ? ofAll(question, shares, recent) : Optional.empty();
    return part.or(() -> listed(question, with(shares, question, recent), answer));
  }

  private static List<String> shares(String text) {
    return SHARE.matcher(text).results().map(found -> found.group(1)).distinct().toList();
  }

  /** That a share is only one of a part, where its sentence says so. */
  private Optional<Answer> ofAll(
      Interpretation question, List<String> shares, List<Passage> recent) {
    Language language = question.language();
    return ToldParts.in(recent, language, sentence -> isOfPart(sentence, shares)).stream()
        .findFirst()
        .map(part ->
            parts
                .answer(language, "", List.of(part), List.of())
                .below(Framing.NO, wording.text(language, "lead.figure.part")));
  }

  private static boolean isOfPart(String sentence, List<String> shares) {
    for (String clause : CLAUSES.split(sentence, -1)) {
      if (shares(clause).stream().anyMatch(shares::contains)
          && Stream.of(Language.values())
              .anyMatch(language -> PHRASES.has("part", language, clause))) {
        return true;
      }
    }
    return false;
  }

  /** What was told with each of the shares, or what the sources say with it on the same. */
  private List<Passage> with(List<String> shares, Interpretation question, List<Passage> recent) {
    Language language = question.language();
    Set<String> topics =
        recent.stream().flatMap(it -> it.topic().stream()).collect(Collectors.toSet());
    Set<Passage> found = new LinkedHashSet<>();
    for (String share : shares) {
      Stream.concat(
              recent.stream(),
              corpus.passages().stream()
                  .filter(it -> it.topic().filter(topics::contains).isPresent()))
          .filter(it -> shares(it.in(language).text()).contains(share))
          .findFirst()
          .ifPresent(found::add);
    }
    if (!found.isEmpty()) {
      inWords(question, recent).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** What was told with a share that the message says in words: "a third". */
  private static Optional<Passage> inWords(Interpretation question, List<Passage> recent) {
    Language own = question.asked().language();
    AnyPhrase fractions = PHRASES.of("fractions", own);
    List<String> said =
        FoldedText.words(own, question.asked().text()).stream().filter(fractions::hasWord).toList();
    return recent.stream()
        .filter(it -> {
          String text = FoldedText.of(own, it.in(own).text());
          return said.stream().anyMatch(word -> text.contains(" " + word + " "));
        })
        .findFirst();
  }

  private Optional<Answer> listed(Interpretation question, List<Passage> passages, Answer answer) {
    if (passages.isEmpty() || answer.passages().containsAll(passages)) {
      return Optional.empty();
    }
    Language language = question.language();
    List<Passage> shown = passages.stream().limit(ToldParts.MOST).toList();
    return Optional.of(
        new Answer.Grounded(
            language,
            wording.text(language, shown.size() > 1 ? "lead.figures" : "lead.figure"),
            Optional.empty(),
            List.of(new Section("", wording.points(language, shown)))));
  }
}
