package rollenkompass.answering.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Framing;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.answering.evidence.Money;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.language.Tokenizer;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/**
 * Says first what the sources do not tell, where a question asks for a kind of thing, or for a
 * place, of which neither an answer nor anything else on the same has a word.
 */
public final class Silence {
  private static final int MOST = 2;
  private static final int SEVERAL = 3;
  // In a long message a place is seldom what is asked for.
  private static final int SHORT = 12;

  private final Corpus corpus;
  private final Wording wording;

  public Silence(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.wording = wording;
  }

  /** The answer; where it is silent on what was asked for, the nearest of it below that. */
  public Answer framed(Interpretation question, Answer answer, Context context) {
    if (question.description() == Interpretation.Description.TERM) {
      return answer;
    }
    Optional<AskedKind> asked = kind(question);
    List<Passage> cited = answer.passages();
    if (asked.filter(AskedKind::isOfAmounts).isPresent()) {
      return ofAmount(question, asked.get(), answer, context);
    }
    if (cited.isEmpty()) {
      return answer;
    }
    return asked
        .filter(kind -> isSilent(question, cited, kind::isToldBy))
        .map(kind ->
            shortened(
                spokenOf(question, answer, context), text(answer, "lead.silent." + kind.name())))
        .or(() ->
            Optional.of(answer)
                .filter(_ -> lacksSum(question, cited))
                .map(it -> shortened(it, text(it, "lead.silent.sum"))))
        .or(() ->
            place(question)
                .filter(place -> isSilent(question, cited, place::isToldBy))
                .map(place -> elsewhere(question, answer, place)))
        .orElse(answer);
  }

  /** What was told before, where a message only points to that and something else was found. */
  private Answer spokenOf(Interpretation question, Answer answer, Context context) {
    List<Passage> told = corpus.passages(context.told());
    boolean points = question.isJoined() || question.asked().following().points();
    return points && !told.isEmpty() && told.stream().noneMatch(answer.passages()::contains)
        ? new Answer.Grounded(
            answer.language(),
            "",
            Optional.of(wording.point(answer.language(), told.getFirst())),
            List.of(),
            answer.suggestions())
        : answer;
  }

  /**
   * On a condition that no sum is given for: the sums that are nearest to it, be they those told
   * before, where a few words go on from these.
   */
  private Answer ofAmount(Interpretation question, AskedKind kind, Answer answer, Context context) {
    Language language = question.language();
    List<Passage> sums = sums(answer.passages(), language);
    List<Passage> told = sums(corpus.passages(context.told()), language);
    boolean goesOn = question.isJoined() || question.asked().following().narrows();
    List<Passage> near = sums.isEmpty() && goesOn ? told : sums;
    if (near.isEmpty() || !isSilent(question, near, kind::isToldBy)) {
      return answer;
    }
    String lead = wording.text(language, "lead.silent." + kind.name());
    return sums.isEmpty()
        ? new Answer.Grounded(
            language, lead, Optional.of(wording.point(language, near.getFirst())), List.of())
        : shortened(answer, lead);
  }

  private static List<Passage> sums(List<Passage> passages, Language language) {
    return passages.stream().filter(passage -> Money.isIn(passage, language)).toList();
  }

  /**
   * Whether a question is for a topic on which most passages name sums of money, and what answers
   * it is of other topics and names none.
   */
  private boolean lacksSum(Interpretation question, List<Passage> cited) {
    Language language = question.language();
    if (question.kind() != QuestionKind.FACT
        || question.topicTerms().isEmpty()
        || question.topics().size() != 1
        || cited.stream().anyMatch(passage -> passage.belongsTo(question.topics().getFirst()))
        || !sums(cited, language).isEmpty()) {
      return false;
    }
    List<Passage> onTopic = corpus.passagesOn(question.topics().getFirst());
    return 2 * sums(onTopic, language).size() > onTopic.size();
  }

  /** The kind of thing that a question asks for, if any. */
  private static Optional<AskedKind> kind(Interpretation question) {
    return AskedKind.in(question.asked().language(), question.asked().text())
        .filter(kind -> question.kind() != QuestionKind.WHO || kind.isOfRoles())
        .filter(kind -> question.topicTerms().isEmpty() || !kind.isCount());
  }

  private static Optional<Place> place(Interpretation question) {
    String text = question.asked().text();
    boolean chooses = question.kind() == QuestionKind.WHO || question.kind() == QuestionKind.ADVICE;
    return !chooses && Tokenizer.tokens(text).size() <= SHORT
        ? Place.only(question.asked().language(), text)
        : Optional.empty();
  }

  /** The sentence of an honest no that names what is asked for; empty where it is no such thing. */
  Optional<String> declining(Interpretation question) {
    Language language = question.language();
    return kind(question)
        .filter(kind -> !kind.isCount())
        .map(kind -> wording.text(language, "decline.silent." + kind.name()))
        .or(() ->
            place(question)
                .map(place ->
                    wording.text(language, "decline.silent.place", place.in(language).name())));
  }

  /** Whether it asks the bot for something that it does not do. */
  boolean isOfBot(Interpretation question) {
    return kind(question).filter(AskedKind::isOfBot).isPresent();
  }

  private String text(Answer answer, String key) {
    return wording.text(answer.language(), key);
  }

  private boolean isSilent(
      Interpretation question, List<Passage> cited, Predicate<PassageText> telling) {
    return Stream.concat(cited.stream(), siblings(question, cited))
        .map(passage -> passage.in(question.language()))
        .noneMatch(telling);
  }

  /** What is said on the same topics, of the same roles or of none. */
  private Stream<Passage> siblings(Interpretation question, List<Passage> cited) {
    Set<String> topics =
        Stream.concat(
                question.topics().stream(),
                cited.stream().flatMap(passage -> passage.topic().stream()))
            .collect(Collectors.toSet());
    Set<String> roles =
        Stream.concat(
                question.roles().stream(),
                cited.stream().flatMap(passage -> passage.role().stream()))
            .collect(Collectors.toSet());
    return corpus.passages().stream()
        .filter(passage -> passage.topic().filter(topics::contains).isPresent())
        .filter(passage ->
            roles.isEmpty() || passage.role().isEmpty() || roles.contains(passage.role().get()));
  }

  /** What is said of other places instead, if anything. */
  private Answer elsewhere(Interpretation question, Answer answer, Place place) {
    Language language = answer.language();
    String lead = wording.text(language, "lead.silent.place", place.in(language).name());
    return siblings(question, answer.passages())
        .filter(passage -> Place.namedBy(passage.in(language)) >= SEVERAL)
        .max(Comparator.comparingInt(passage -> Place.namedBy(passage.in(language))))
        .map(passage -> wording.point(language, passage))
        .<Answer>map(point ->
            new Answer.Grounded(
                language, lead, Optional.of(point), List.of(), answer.suggestions()))
        .orElseGet(() -> shortened(answer, lead));
  }

  /** The first of an answer below {@code lead}. */
  private static Answer shortened(Answer answer, String lead) {
    return switch (answer) {
      case Answer.Comparison table when table.opening().isPresent() ->
          new Answer.Grounded(
              table.language(), lead, table.opening(), List.of(), table.suggestions());
      case Answer.Grounded told ->
          new Answer.Grounded(
              told.language(),
              lead,
              told.opening(),
              first(told.sections(), MOST - told.opening().stream().toList().size()),
              told.suggestions());
      default -> answer.below(Framing.PLAIN, lead);
    };
  }

  private static List<Section> first(List<Section> sections, int most) {
    List<Section> first = new ArrayList<>();
    int left = most;
    for (Section section : sections) {
      List<Point> points = section.points().stream().limit(left).toList();
      left -= points.size();
      if (!points.isEmpty()) {
        first.add(new Section(section.heading(), points));
      }
    }
    return first;
  }
}
