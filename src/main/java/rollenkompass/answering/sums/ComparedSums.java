package rollenkompass.answering.sums;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Framing;
import rollenkompass.answering.evidence.Figures;
import rollenkompass.answering.evidence.Money;
import rollenkompass.answering.wording.AskedSum;
import rollenkompass.answering.wording.Composition;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.language.Tokenizer;
import rollenkompass.understanding.Interpretation;

/** Says where a sum of money that somebody tells lies beside those that the sources give. */
final class ComparedSums {
  private static final int MOST = 2;
  private static final long THOUSAND = 1_000;

  /** Who only tells a sum in so few words, behind such sums, wants to know where it lies. */
  private static final int FEW_WORDS = 8;

  private final Corpus corpus;
  private final Wording wording;
  private final Composition composition;
  private final OwnFigures own;
  private final SumReader reader;

  ComparedSums(Corpus corpus, Wording wording, Composition composition, OwnFigures own) {
    this.corpus = corpus;
    this.wording = wording;
    this.composition = composition;
    this.own = own;
    this.reader = new SumReader(new Figures(corpus.roles()));
  }

  /**
   * The answer that compares them; empty where the message tells no sum, or asks something else.
   */
  Optional<Answer> answer(Interpretation question, Answer answer, Context context) {
    String text = question.asked().message().text();
    Language spoken = question.asked().language();
    Optional<MessageSum> told =
        MessageSum.in(spoken, text).filter(_ -> !MessageSum.isPartly(spoken, text));
    return told.filter(sum -> isAskedAbout(question, sum, context))
        .map(MessageSum::sum)
        .flatMap(sum -> {
          List<Beside> beside = beside(question, sum, context, answer);
          return beside.isEmpty()
              ? Optional.empty()
              : Optional.of(compared(question, sum, beside, Judged.in(spoken, text)));
        });
  }

  private boolean isAskedAbout(Interpretation question, MessageSum told, Context context) {
    Language spoken = question.asked().language();
    String text = question.asked().message().text();
    List<Passage> last = Money.in(corpus.passages(context.told()), question.language());
    if (last.stream().anyMatch(passage -> gives(passage, told.sum(), question.language()))) {
      return false;
    }
    boolean ofSums = !last.isEmpty();
    boolean asks = AskedSum.in(spoken, text);
    boolean judged = Judged.in(spoken, text).isPresent() || text.contains("??");
    boolean tells = ofSums && Tokenizer.tokens(text).size() <= FEW_WORDS;
    return (judged && (told.plain() || asks || ofSums)) || (tells && (told.plain() || asks));
  }

  /** Whether it is a sum that was told, be it rounded: somebody asks about that one. */
  private static boolean gives(Passage passage, Sum sum, Language language) {
    return SumReader.all(passage.in(language)).anyMatch(given -> isAbout(given, sum.least()));
  }

  private static boolean isAbout(long given, long sum) {
    return given == sum || (sum % THOUSAND == 0 && given / THOUSAND == sum / THOUSAND);
  }

  /** What the sources give that the sum can be set beside, each with its passage. */
  private List<Beside> beside(Interpretation question, Sum told, Context context, Answer answer) {
    Language language = question.language();
    Optional<String> role =
        question.roles().isEmpty()
            ? context.role()
            : Optional.of(question.roles()).filter(ids -> ids.size() == 1).map(List::getFirst);
    List<Passage> all = comparable(corpus.passages(), language, role, told);
    Optional<String> topic = mostFrequent(all);
    List<Passage> ofRole = role.map(id -> own.of(id, language, topic)).orElse(List.of());
    List<Passage> last = Money.in(corpus.passages(context.told()), language);
    if (!last.isEmpty() && last.stream().noneMatch(all::contains)) {
      return List.of();
    }
    List<Passage> near =
        Stream.of(ofRole, last, answer.passages())
            .flatMap(List::stream)
            .filter(all::contains)
            .distinct()
            .toList();
    return (near.isEmpty() ? ofNone(all, topic) : near)
        .stream()
            .filter(passage ->
                passage.role().isEmpty() || role.isEmpty() || passage.role().equals(role))
            .flatMap(passage ->
                reader.in(passage.in(language), role).stream()
                    .filter(sum -> told.in(sum.period()).isPresent())
                    .map(sum -> new Beside(passage, sum)))
            .limit(MOST)
            .toList();
  }

  private static List<Passage> ofNone(List<Passage> passages, Optional<String> topic) {
    return passages.stream()
        .filter(passage -> passage.topic().equals(topic) && passage.role().isEmpty())
        .toList();
  }

  private List<Passage> comparable(
      List<Passage> passages, Language language, Optional<String> role, Sum told) {
    return Money.in(passages, language).stream()
        .filter(passage ->
            reader
                .in(passage.in(language), role)
                .filter(sum -> told.in(sum.period()).isPresent())
                .isPresent())
        .toList();
  }

  private static Optional<String> mostFrequent(List<Passage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.topic().stream())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private Answer compared(
      Interpretation question, Sum told, List<Beside> beside, Optional<Judged> judged) {
    Language language = question.language();
    List<Passage> passages = beside.stream().map(Beside::passage).toList();
    if (isNet(question, passages)) {
      return composition.grounded(question, wording.text(language, "sum.net"), passages);
    }
    List<Sum.Place> places = beside.stream().map(it -> it.placeOf(told)).distinct().toList();
    Framing verdict =
        judged
            .filter(_ -> places.size() == 1)
            .map(it -> it.verdict(places.getFirst()))
            .orElse(Framing.PLAIN);
    List<String> said = new ArrayList<>();
    beside.forEach(it -> said.add(beside(language, it.sum(), it.placeOf(told))));
    String lies =
        wording.text(
            language, "sum.lies", told(language, told, beside), wording.join(language, said));
    String lead =
        switch (verdict) {
          case YES -> wording.text(language, "lead.yes") + " " + lies;
          case NO -> wording.text(language, "lead.denied") + " " + lies;
          case PLAIN, DOUBTFUL -> lies;
        };
    return composition.grounded(question, lead, passages).below(verdict, lead);
  }

  /** Whether what is left of the pay is told, of which none of the passages says anything. */
  private static boolean isNet(Interpretation question, List<Passage> passages) {
    return MessageSum.isNet(question.asked().language(), question.asked().message().text())
        && passages.stream()
            .map(passage -> passage.in(question.language()))
            .noneMatch(text -> MessageSum.isNet(text.language(), text.text()));
  }

  /** The sum that was told, and the same for a year where it is set beside one. */
  private String told(Language language, Sum told, List<Beside> beside) {
    String said = sum(language, told);
    return beside.stream()
        .map(it -> it.sum().period())
        .filter(period -> period != told.period())
        .findFirst()
        .flatMap(told::in)
        .map(other -> wording.text(language, "sum.that_is", said, sum(language, other)))
        .orElse(said);
  }

  private String beside(Language language, Sum sum, Sum.Place place) {
    String key = "sum." + place.name().toLowerCase(Locale.ROOT);
    return wording.text(language, sum.isRange() ? key + ".range" : key, sum(language, sum));
  }

  private String sum(Language language, Sum sum) {
    NumberFormat numbers = NumberFormat.getIntegerInstance(language.locale());
    String least = numbers.format(sum.least());
    String money =
        sum.isRange()
            ? wording.text(language, "sum.range", least, numbers.format(sum.most()))
            : wording.text(language, "sum.single", least);
    return wording.text(language, "sum." + sum.period().key(), money);
  }

  /** A passage and the sum that it gives. */
  private record Beside(Passage passage, Sum sum) {
    Sum.Place placeOf(Sum told) {
      return sum.placeOf(told.in(sum.period()).orElseThrow());
    }
  }
}
