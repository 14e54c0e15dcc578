package rollenkompass.answering.sums;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.evidence.Money;
import rollenkompass.answering.wording.Place;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Finds the sums of the sources beside which one that was told can be set. */
final class SumsBeside {
  private static final int MOST = 2;

  private final Corpus corpus;
  private final OwnFigures own;
  private final SumTopics topics;

  SumsBeside(Corpus corpus, OwnFigures own, SumTopics topics) {
    this.corpus = corpus;
    this.own = own;
    this.topics = topics;
  }

  /** The role that a question is about, be it spoken of before it. */
  static Optional<String> role(Interpretation question, Context context) {
    return question.roles().isEmpty()
        ? context.role()
        : Optional.of(question.roles()).filter(ids -> ids.size() == 1).map(List::getFirst);
  }

  /** Those that the answer before a number gave, in the order of telling. */
  List<Sum> given(Interpretation question, Context context) {
    return question.asked().message().text().chars().noneMatch(Character::isDigit)
        ? List.of()
        : corpus.passages(context.told()).stream()
            .flatMap(passage ->
                topics.given(passage, question.language(), role(question, context)).stream())
            .toList();
  }

  /** Those of the place first, if any is asked about, and then those of the role itself. */
  List<Beside> of(
      Interpretation question, Sum told, Optional<Place> place, Answer answer, Context context) {
    Language language = question.language();
    Optional<String> role = role(question, context);
    List<Passage> all = topics.comparable(language, role, told);
    Optional<String> topic = topics.asked(question).or(() -> SumTopics.most(all));
    List<Passage> ofRole = role.map(id -> own.of(id, language, topic)).orElse(List.of());
    List<Passage> last = Money.in(corpus.passages(context.told()), language);
    boolean elsewhere =
        topics.asked(question).isEmpty()
            && !last.isEmpty()
            && last.stream().noneMatch(it -> all.contains(it) || it.topic().equals(topic));
    if (elsewhere) {
      return List.of();
    }
    List<Passage> near =
        Stream.of(ofRole, last, answer.passages())
            .flatMap(List::stream)
            .filter(all::contains)
            .distinct()
            .toList();
    List<Beside> beside =
        (near.isEmpty() ? onTopic(all, topic) : near)
            .stream()
                .filter(passage ->
                    passage.role().isEmpty() || role.isEmpty() || passage.role().equals(role))
                .flatMap(passage ->
                    topics.sum(passage, language, role, told).stream()
                        .map(sum -> beside(passage, sum, role, language)))
                .limit(MOST)
                .toList();
    Optional<Beside> ofPlace = ofPlace(place, told, topic, language);
    return Stream.concat(ofPlace.stream(), beside.stream()).distinct().limit(MOST).toList();
  }

  /** The sums of the role itself on the topic that most of them are on; else of none. */
  List<Passage> ofMain(Interpretation question, Context context) {
    Language language = question.language();
    Optional<String> topic = topics.main(language);
    return role(question, context)
        .map(id -> own.of(id, language, topic))
        .filter(passages -> !passages.isEmpty())
        .orElseGet(() -> onTopic(topics.yearly(language), topic).stream().limit(MOST).toList());
  }

  private static List<Passage> onTopic(List<Passage> passages, Optional<String> topic) {
    return passages.stream()
        .filter(passage -> passage.topic().equals(topic) && passage.role().isEmpty())
        .toList();
  }

  private Beside beside(Passage passage, Sum sum, Optional<String> role, Language language) {
    boolean wider =
        passage.role().isEmpty()
            && role.filter(it -> own.givesFor(it, passage, language)).isEmpty();
    return new Beside(passage, sum, Optional.empty(), wider);
  }

  /** The sum for the place that somebody names, or for the region that it is in. */
  private Optional<Beside> ofPlace(
      Optional<Place> place, Sum told, Optional<String> topic, Language language) {
    return place
        .flatMap(it -> PlaceSums.of(it, topic.map(corpus::passagesOn).orElse(List.of()), language))
        .filter(beside -> told.in(beside.sum().period()).isPresent());
  }
}
