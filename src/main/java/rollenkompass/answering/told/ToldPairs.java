package rollenkompass.answering.told;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Framing;
import rollenkompass.answering.evidence.Money;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.language.Tokenizer;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Answers a message that asks which of two words goes for what was told: gross or net. */
final class ToldPairs {
  // In so few words that name both sides nothing else is asked.
  private static final int SHORT = 7;
  // So few words go on from what was told, whether one of them points to it or not.
  private static final int BARE = 3;

  private final Corpus corpus;
  private final Wording wording;
  private final ToldParts parts;

  ToldPairs(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.wording = wording;
    this.parts = new ToldParts(wording);
  }

  /**
   * Which of two words goes for what was told, as gross or net; empty where the message asks for
   * anything else.
   *
   * @param asked the words of {@code question} that the one before it did not have
   */
  Optional<Answer> answer(Interpretation question, AskedWords asked, Context context) {
    List<Passage> told = corpus.passages(context.told());
    String text = question.asked().text();
    Language own = question.asked().language();
    List<Integer> pairs = PairedWords.in(own, text);
    boolean both = PairedWords.hasBoth(own, text);
    boolean only =
        asked.among(PairedWords.rest(own, text)).none()
            || (both && Tokenizer.tokens(text).size() <= SHORT);
    boolean points =
        Tokenizer.tokens(text).size() <= BARE
            || PairedWords.rest(own, text).isEmpty()
            || question.manners().refers()
            || question.manners().isJoined()
            || both;
    if (told.isEmpty()
        || pairs.isEmpty()
        || !only
        || !points
        || Measure.askedIn(text).isPresent()) {
      return Optional.empty();
    }
    Language language = question.language();
    List<ToldParts.Part> said =
        ToldParts.in(told, language, sentence -> says(pairs, language, sentence));
    if (said.isEmpty()) {
      return Optional.of(told)
          .filter(passages -> passages.stream().anyMatch(it -> Money.isIn(it, language)))
          .map(passages -> unsaid(language, pairs, passages));
    }
    Optional<Asked> side = onlySide(pairs, own, text);
    return side.isPresent()
        ? ofSide(language, side.get(), said, told)
            .map(it -> verdict(question, side.get(), it, told))
        : Optional.<Answer>of(said(language, pairs, said, said.size() < told.size()))
            .filter(_ -> !question.manners().limited());
  }

  /** The side of the one pair of which a message has a word; empty where it has of more. */
  private static Optional<Asked> onlySide(List<Integer> pairs, Language own, String text) {
    List<Integer> sides =
        pairs.size() == 1 ? PairedWords.sides(pairs.getFirst(), own, text) : List.of();
    return sides.size() == 1
        ? Optional.of(new Asked(pairs.getFirst(), sides.getFirst(), text, own))
        : Optional.empty();
  }

  /**
   * What is given so; where nothing is, that first, and how it is given. Empty where something is
   * that was not told yet.
   */
  private Optional<Answer> ofSide(
      Language language, Asked asked, List<ToldParts.Part> said, List<Passage> told) {
    List<Integer> pairs = List.of(asked.pair());
    List<ToldParts.Part> fitting =
        said.stream().filter(part -> asked.isOf(language, part.text())).toList();
    if (fitting.isEmpty()) {
      if (!ToldParts.in(siblings(told), language, sentence -> asked.isOf(language, sentence))
          .isEmpty()) {
        return Optional.empty();
      }
      String word = wording.text(language, "quotation", asked.word());
      Answer.Grounded other = said(language, pairs, said, said.size() < told.size());
      String lead = wording.text(language, "lead.said.never", word, other.lead());
      return Optional.of(other.below(other.framing(), lead));
    }
    String only = saying(language, pairs, fitting, "lead.said.only");
    return Optional.of(
        fitting.size() < said.size()
            ? parts.answer(language, only, ofWhom(language, pairs, fitting), List.of())
            : said(language, pairs, fitting, said.size() < told.size()));
  }

  /** A yes to the question whether all that was told is given so, and a no where nothing is. */
  private Answer verdict(Interpretation question, Asked asked, Answer answer, List<Passage> told) {
    if (question.kind() != QuestionKind.YES_NO || !(answer instanceof Answer.Grounded parts)) {
      return answer;
    }
    Language language = question.language();
    List<ToldParts.Part> fitting =
        ToldParts.in(told, language, sentence -> asked.isOf(language, sentence));
    return fitting.size() == told.size()
        ? parts.below(Framing.YES, wording.text(language, "lead.yes") + " " + parts.lead())
        : fitting.isEmpty()
            ? parts.below(Framing.NO, wording.text(language, "lead.denied") + " " + parts.lead())
            : answer;
  }

  /** What says it, one of each kind, and whether only that does, of all that was told. */
  private Answer.Grounded said(
      Language language, List<Integer> pairs, List<ToldParts.Part> said, boolean alone) {
    Map<List<String>, ToldParts.Part> kinds = new LinkedHashMap<>();
    said.forEach(part -> kinds.putIfAbsent(words(language, pairs, part), part));
    List<ToldParts.Part> shown = kinds.size() > 1 ? List.copyOf(kinds.values()) : said;
    String key = alone && kinds.size() == 1 ? "lead.said.here" : "lead.said";
    String lead = saying(language, pairs, shown, key);
    return parts.answer(language, lead, brief(language, pairs, shown), List.of());
  }

  /** The same, of what is about no role in full: alone it would seem to be of the role. */
  private List<ToldParts.Part> ofWhom(
      Language language, List<Integer> pairs, List<ToldParts.Part> said) {
    return said.stream()
        .flatMap(part ->
            part.passage().role().isEmpty()
                ? Stream.of(part.whole(language))
                : brief(language, pairs, List.of(part)).stream())
        .toList();
  }

  /** Of each only what is given so: the rest was told. */
  private List<ToldParts.Part> brief(
      Language language, List<Integer> pairs, List<ToldParts.Part> said) {
    return said.stream()
        .map(part ->
            words(language, pairs, part).stream()
                .findFirst()
                .map(word ->
                    part.around(word, figure -> wording.text(language, "quotation", "… " + figure)))
                .orElse(part))
        .toList();
  }

  private static boolean says(List<Integer> pairs, Language language, String sentence) {
    return pairs.stream().anyMatch(pair -> PairedWords.said(pair, language, sentence).isPresent());
  }

  private String saying(
      Language language, List<Integer> pairs, List<ToldParts.Part> parts, String key) {
    List<String> words =
        parts.stream()
            .limit(ToldParts.MOST)
            .flatMap(part -> words(language, pairs, part).stream())
            .distinct()
            .map(word -> wording.text(language, "quotation", word))
            .toList();
    return wording.text(language, key, wording.join(language, words));
  }

  private static List<String> words(Language language, List<Integer> pairs, ToldParts.Part part) {
    return pairs.stream()
        .flatMap(pair -> PairedWords.said(pair, language, part.text()).stream())
        .toList();
  }

  /** That the sources do not say it of what was told, and what says it on the same. */
  private Answer unsaid(Language language, List<Integer> pairs, List<Passage> told) {
    List<ToldParts.Part> heart = List.of(ToldParts.Part.heart(told.getFirst(), language));
    List<ToldParts.Part> elsewhere =
        ToldParts.in(siblings(told), language, sentence -> says(pairs, language, sentence));
    return parts.answer(
        language,
        wording.text(language, "lead.unsaid"),
        heart,
        elsewhere.stream().limit(1).toList());
  }

  /** The untold passages on a topic of what was told, of the same roles or of none. */
  private List<Passage> siblings(List<Passage> told) {
    return corpus.passages().stream()
        .filter(passage -> !told.contains(passage))
        .filter(passage -> told.stream().anyMatch(it -> isBeside(it, passage)))
        .toList();
  }

  private static boolean isBeside(Passage told, Passage other) {
    return other.topic().isPresent()
        && other.topic().equals(told.topic())
        && (other.role().isEmpty() || other.role().equals(told.role()));
  }

  /** One side of a pair, for which a message asks in its language. */
  private record Asked(int pair, int side, String text, Language own) {
    String word() {
      return PairedWords.said(pair, own, text).orElseThrow();
    }

    boolean isOf(Language language, String sentence) {
      return PairedWords.sides(pair, language, sentence).contains(side);
    }
  }
}
