package rollenkompass.answering.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Framing;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.language.Tokenizer;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Says first where the sources tell nothing of the places that a question names. */
final class UntoldPlaces {
  private static final int SEVERAL = 3;
  // In a long message a place is seldom what is asked for.
  private static final int SHORT = 12;

  private final Corpus corpus;
  private final Wording wording;
  private final SaidOnSame same;

  UntoldPlaces(Corpus corpus, Wording wording, SaidOnSame same) {
    this.corpus = corpus;
    this.wording = wording;
    this.same = same;
  }

  /** The answer below a word on that; empty where it, or what is said on the same, tells of one. */
  Optional<Answer> framed(Interpretation question, Answer answer) {
    return instead(question, answer)
        .or(() -> untold(question, answer.passages()).map(it -> elsewhere(question, answer, it)))
        .or(() -> wider(question, answer))
        .or(() -> onIt(question, answer));
  }

  /** What is said of several places on the same, where only that tells of the one asked for. */
  private Optional<Answer> onIt(Interpretation question, Answer answer) {
    Language language = question.language();
    List<Place> places = places(question);
    boolean lacks =
        places.size() == 1
            && question.manners().isJoined()
            && answer.passages().stream()
                .map(passage -> passage.in(language))
                .noneMatch(places.getFirst()::isToldBy);
    return lacks
        ? same.siblings(question, answer.passages())
            .filter(passage -> Place.namedBy(passage.in(language)) >= SEVERAL)
            .filter(passage -> places.getFirst().isToldBy(passage.in(language)))
            .findFirst()
            .map(passage -> of(answer, places, passage))
        : Optional.empty();
  }

  /** A passage, below a word on those of {@code places} that it does not name itself. */
  private Answer of(Answer answer, List<Place> places, Passage passage) {
    Language language = answer.language();
    List<Place> untold =
        places.stream().filter(place -> !place.isNamedBy(passage.in(language))).toList();
    String lead =
        untold.isEmpty()
            ? ""
            : wording.text(language, "lead.silent.place", names(language, untold));
    return new Answer.Grounded(
        language,
        lead,
        Optional.of(wording.point(language, passage)),
        List.of(),
        answer.suggestions());
  }

  /** The answer below a word on that, where it tells only of a wider region that a place is in. */
  private Optional<Answer> wider(Interpretation question, Answer answer) {
    Language language = answer.language();
    List<PassageText> cited = answer.passages().stream().map(it -> it.in(language)).toList();
    return Optional.of(places(question))
        .filter(places -> places.size() == 1)
        .filter(places ->
            cited.stream()
                .filter(text -> Place.namedBy(text) >= SEVERAL)
                .anyMatch(places.getFirst()::isToldBy))
        .filter(places -> cited.stream().noneMatch(places.getFirst()::isNamedBy))
        .filter(_ ->
            answer.framing() == Framing.DOUBTFUL
                || (answer instanceof Answer.Grounded told && told.lead().isEmpty()))
        .map(places ->
            answer.below(
                answer.framing().decides() ? answer.framing() : Framing.PLAIN,
                wording.text(language, "lead.silent.place", names(language, places))));
  }

  /**
   * In place of an answer without them to a question that sets places side by side on one topic, or
   * of none to one that names a place, what is said of several places there; empty where nothing
   * is.
   */
  Optional<Answer> instead(Interpretation question, Answer answer) {
    List<Place> places = places(question);
    Language language = question.language();
    boolean tells =
        answer.passages().stream()
            .map(passage -> passage.in(language))
            .anyMatch(text -> places.stream().anyMatch(place -> place.isToldBy(text)));
    boolean wanted = answer.passages().isEmpty() && places.stream().noneMatch(Place::abroad);
    if (places.isEmpty()
        || (places.size() == 1 && !wanted)
        || question.topics().size() != 1
        || tells) {
      return Optional.empty();
    }
    return corpus.passagesOn(question.topics().getFirst()).stream()
        .filter(passage -> Place.namedBy(passage.in(language)) >= SEVERAL)
        .findFirst()
        .map(passage -> of(answer, places, passage));
  }

  /**
   * In place of an answer without them to a message that says nothing but one place, what is said
   * of that on a topic told last; empty where nothing is.
   */
  Optional<Answer> onTold(Interpretation question, Answer answer, Context context) {
    List<Place> places = places(question);
    boolean alone =
        places.size() == 1
            && question.focus().stream()
                .allMatch(term -> places.equals(Place.in(question.language(), term.surface())));
    if (!alone) {
      return Optional.empty();
    }
    Set<Optional<String>> topics =
        corpus.passages(context.told()).stream().map(Passage::topic).collect(Collectors.toSet());
    return corpus.passages().stream()
        .filter(passage -> passage.topic().isPresent() && topics.contains(passage.topic()))
        .filter(passage -> places.getFirst().isNamedBy(passage.in(question.language())))
        .findFirst()
        .map(passage -> of(answer, places, passage));
  }

  /** The sentence of an honest no that names them; empty where the question names none. */
  Optional<String> declining(Interpretation question) {
    Language language = question.language();
    return Optional.of(places(question))
        .filter(places -> !places.isEmpty())
        .map(places -> wording.text(language, "decline.silent.place", names(language, places)));
  }

  private static List<Place> places(Interpretation question) {
    String text = question.asked().text();
    boolean chooses = question.kind() == QuestionKind.WHO || question.kind() == QuestionKind.ADVICE;
    List<Place> named = chooses ? List.of() : Place.in(question.asked().language(), text);
    return named.isEmpty() || Tokenizer.tokens(text).size() <= SHORT ? named : List.of();
  }

  /** The places that a question names, where what is said on the same tells of none of them. */
  private Optional<List<Place>> untold(Interpretation question, List<Passage> cited) {
    List<Place> places = places(question);
    return !places.isEmpty()
            && places.stream().allMatch(place -> same.lacks(question, cited, place::isToldBy))
        ? Optional.of(places)
        : Optional.empty();
  }

  /** The names of places, as they stand behind "about". */
  private String names(Language language, List<Place> places) {
    return wording.join(language, places.stream().map(place -> place.in(language).name()).toList());
  }

  /** What is said of other places instead, if anything. */
  private Answer elsewhere(Interpretation question, Answer answer, List<Place> places) {
    Language language = answer.language();
    String lead = untold(answer, places);
    return same.siblings(question, answer.passages())
        .filter(passage -> Place.namedBy(passage.in(language)) >= SEVERAL)
        .max(Comparator.comparingInt(passage -> Place.namedBy(passage.in(language))))
        .map(passage -> wording.point(language, passage))
        .<Answer>map(point ->
            new Answer.Grounded(
                language, lead, Optional.of(point), List.of(), answer.suggestions()))
        .orElseGet(() -> Beginning.of(answer, lead));
  }

  /** That nothing is said of the places; on this topic alone, where it is on another. */
  private String untold(Answer answer, List<Place> places) {
    Language language = answer.language();
    String names = names(language, places);
    boolean elsewhere =
        corpus.passages().stream()
            .map(passage -> passage.in(language))
            .anyMatch(text -> places.stream().anyMatch(place -> place.isToldBy(text)));
    return answer.passages().getFirst().topic().filter(_ -> elsewhere).stream()
        .flatMap(topic -> corpus.roles().topic(topic).stream())
        .map(topic -> wording.topicNames(language, List.of(topic)))
        .map(topic -> wording.text(language, "lead.silent.place.on", names, topic))
        .findFirst()
        .orElseGet(() -> wording.text(language, "lead.silent.place", names));
  }
}
