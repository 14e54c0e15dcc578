package rollenkompass.understanding.subject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.Topic;
import rollenkompass.language.Phrases;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Intent;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.Tastes;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.Reading;
import rollenkompass.understanding.smalltalk.SmallTalk;

/** Sorts the words of a message into topics, what exactly is asked, and the rest. */
public final class SubjectFinder {
  private final Roles roles;
  private final MessageReader reader;

  public SubjectFinder(Roles roles, MessageReader reader) {
    this.roles = roles;
    this.reader = reader;
  }

  /**
   * What {@code reading} is about.
   *
   * @param marked whether it has a question mark
   */
  public Subject subject(Reading reading, boolean marked) {
    List<String> named = topics(reading);
    Words words = new Words(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Interpretation.Description description = Intent.description(reading);
    Tastes tastes = new Tastes(reading);
    collect(reading, tastes, AskingSentences.of(reading), named, words);
    boolean describes = description == Interpretation.Description.YES && !reading.roles().isEmpty();
    if (words.isEmpty() && !describes) {
      collect(reading, tastes, _ -> true, named, words);
    }
    List<Term> focus = words.focus();
    List<String> topics =
        named.stream()
            .filter(topic -> isNamedBy(words.topics(), reading, topic))
            .filter(topic -> reading.roleIds().size() != 1 || !isGeneral(topic))
            .toList();
    if (topics.isEmpty() && description != Interpretation.Description.YES && !tastes.tellBoth()) {
      topics = hintedTopics(reading, focus);
      if (topics.contains(roles.overview())) {
        focus.removeIf(term -> reading.hint(term).filter(roles.overview()::equals).isPresent());
      }
    }
    boolean empty =
        topics.isEmpty()
            && focus.isEmpty()
            && words.disliked().isEmpty()
            && reading.roles().isEmpty();
    if (empty && !reading.hires() && SmallTalk.in(reading, topics, focus, marked).isEmpty()) {
      focus.addAll(numbers(reading));
      focus.addAll(reading.strange());
    }
    return new Subject(topics, words.topics(), focus, words.disliked());
  }

  private void collect(
      Reading reading, Tastes tastes, IntPredicate sentences, List<String> topics, Words words) {
    for (Term term : reading.terms()) {
      if (!sentences.test(reading.tokens().get(term.start()).sentence())) {
        continue;
      }
      Optional<String> topic = reading.topic(term).filter(topics::contains);
      if (tastes.dislikes(term) && (tastes.personal() || topic.isEmpty())) {
        boolean names =
            topic.isPresent() || isInformative(term, reading) || tellsOfTaste(term, reading);
        if (names && !tastes.tellsDislike(term)) {
          words.disliked().add(term);
        }
        continue;
      }
      boolean saysMore = term.end() > term.start() + 1 && Analysis.namesConcept(term);
      topic.ifPresent(_ -> words.topics().add(term));
      if (topic.isPresent() && (!saysMore || topic.get().equals(roles.overview()))) {
        continue;
      }
      if (isInformative(term, reading) || (tastes.likes(term) && tellsOfTaste(term, reading))) {
        words.focus().add(term);
      }
    }
  }

  private boolean isGeneral(String topic) {
    return roles.topic(topic).filter(Topic::general).isPresent();
  }

  private static boolean isNamedBy(List<Term> terms, Reading reading, String topic) {
    return terms.stream().anyMatch(term -> reading.topic(term).filter(topic::equals).isPresent());
  }

  /** An everyday word, too, may name what somebody likes or does not like: "people". */
  private boolean tellsOfTaste(Term term, Reading reading) {
    return term.hasConcept()
        && (term.isPhrase() || !reading.isCue(term.start()))
        && !reading.isJobWord(term.start())
        && !reader.isFunctionWord(term.surface());
  }

  private boolean isInformative(Term term, Reading reading) {
    if (reading.isRole(term.start())
        || reading.isPredicate(term.start())
        || reading.asksMeaning(term.start())
        || reading.asksAdvice(term)
        || isBetweenRoles(term, reading)
        || reading.tellsOfHiring(term.start())) {
      return false;
    }
    if (reading.isOnlyForm(term.start()) || reading.isJobWord(term.start())) {
      return term.isPhrase() && Analysis.namesConcept(term);
    }
    if (term.isPhrase()) {
      return !reading.isCue(term.start()) || term.hasConcept();
    }
    if (reading.isCue(term.start()) && !term.hasConcept()) {
      return false;
    }
    String word = term.surface();
    if (reader.isFunctionWord(word)) {
      return false;
    }
    boolean typo = !reading.roles().isEmpty() && reader.isEverydayTypo(word);
    if (reader.isEveryday(word)) {
      return Analysis.namesConcept(term) && reader.isSynonym(word);
    }
    return Analysis.namesConcept(term) || !typo;
  }

  /** Whether the words of a phrase are a role and what only tells the kind of question. */
  private boolean isBetweenRoles(Term term, Reading reading) {
    return IntStream.range(term.start(), term.end()).anyMatch(reading::isRole)
        && IntStream.range(term.start(), term.end())
            .allMatch(at ->
                reading.isRole(at)
                    || reading.isCue(at)
                    || reader.isFunctionWord(reading.tokens().get(at).surface()));
  }

  /** The topics by how many words name them; the overview topic only where there is no other. */
  private List<String> topics(Reading reading) {
    Map<String, Integer> words = new LinkedHashMap<>();
    for (Phrases.Match<String> match : reading.topics().all()) {
      if (!reading.isRole(match.start())) {
        words.merge(match.meaning(), match.words(), Integer::sum);
      }
    }
    if (words.size() > 1) {
      words.remove(roles.overview());
    }
    return words.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The topics that single words hint at, where at least half of what the message asks are such
   * words: "Which channels are used?" is about the topic that deals with channels. Where roles are
   * put to choose for something, all of it must be such words.
   */
  private List<String> hintedTopics(Reading reading, List<Term> focus) {
    List<String> hinted = focus.stream().map(reading::hint).flatMap(Optional::stream).toList();
    boolean anchored = Intent.isAnchored(reading, List.of());
    boolean clear =
        focus.stream()
            .filter(term -> reading.hint(term).isPresent())
            .allMatch(term -> anchored || !reader.isEveryday(term.surface()));
    boolean restIsKnown =
        focus.stream()
            .allMatch(term -> reading.hint(term).isPresent() || reader.knows(term.surface()));
    boolean putsRoles = reading.roleIds().size() > 1 && reading.has(Cue.OR);
    int enough = putsRoles ? focus.size() : (focus.size() + 1) / 2;
    return clear && hinted.size() >= enough && restIsKnown && new HashSet<>(hinted).size() == 1
        ? List.of(hinted.getFirst())
        : List.of();
  }

  /** The numbers in a message: what is asked where there is nothing else, as in a sum. */
  private static List<Term> numbers(Reading reading) {
    return reading.terms().stream()
        .filter(term -> Character.isDigit(term.surface().charAt(0)))
        .toList();
  }

  /** The words of a message, sorted while it is read. */
  private record Words(List<Term> topics, List<Term> focus, List<Term> disliked) {
    boolean isEmpty() {
      return topics.isEmpty() && focus.isEmpty() && disliked.isEmpty();
    }
  }
}
