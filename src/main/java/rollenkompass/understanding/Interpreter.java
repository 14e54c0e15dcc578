package rollenkompass.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.Topic;
import rollenkompass.language.Language;
import rollenkompass.language.Phrases;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.Term;

/** Makes out what a message asks. Thread-safe. */
public final class Interpreter {
  private static final Set<Cue> QUESTION_CUES =
      EnumSet.of(
          Cue.COMPARE, Cue.ADVICE, Cue.OVERVIEW, Cue.BOTH, Cue.WHO, Cue.WHAT, Cue.QUESTION_WORD);
  private static final Set<Cue> TASK_CUES =
      EnumSet.of(Cue.COMPARE, Cue.ADVICE, Cue.OVERVIEW, Cue.BOTH);
  private static final Set<Cue> INTERROGATIVES = EnumSet.of(Cue.WHO, Cue.QUESTION_WORD);
  private static final Set<Cue> ADVICE_CUES = EnumSet.of(Cue.ADVICE, Cue.CHOICE, Cue.WISH);
  // How much each speaks for a sentence being the one that asks.
  private static final double ROLE_NAMED = 2;
  private static final double TOPIC_NAMED = 1;
  private static final double ASKING = 2.5;
  // Of a message of more words, only the sentences that ask are read closely.
  private static final int STORY = 60;
  private static final int CLEAR_PHRASE = 3;
  // A message of fewer words that says nothing we know is no question yet.
  private static final int SHORT = 3;
  private static final int DISLIKE_REACH = 3;

  private final Roles roles;
  private final MessageReader reader;

  /** An interpreter for what {@code corpus} is about. */
  public Interpreter(
      Corpus corpus, Synonyms synonyms, WordKeys wordKeys, Analysis analysis) {
    this.roles = corpus.roles();
    this.reader = new MessageReader(corpus, synonyms, wordKeys, analysis);
  }

  /**
   * What {@code text} asks.
   *
   * @param wish the language the answer must have, where it is fixed from outside
   * @param fallback the language where the text does not tell
   * @param previous what was asked before in the same conversation
   */
  public Interpretation interpret(
      String text,
      Optional<Language> wish,
      Language fallback,
      Optional<Interpretation> previous) {
    Reading reading = reader.read(text, wish, fallback);
    Interpretation alone = alone(reading);
    return previous
        .map(before -> new FollowUp(roles, before).resolve(alone, reading))
        .orElse(alone);
  }

  /**
   * The question for a comparison of all roles.
   *
   * @param topic what to compare, in the person's words; empty for the whole roles
   */
  public Interpretation comparison(String topic, Language language) {
    Interpretation named = alone(reader.read(topic, Optional.of(language), language));
    return new Interpretation(
        language,
        QuestionKind.COMPARISON,
        roles.roleIds(),
        named.topics(),
        named.topicTerms(),
        named.focus(),
        named.words(),
        Interpretation.Description.NO,
        true,
        false,
        true,
        false,
        false,
        Optional.empty());
  }

  private Interpretation alone(Reading reading) {
    List<String> topics = topics(reading);
    List<Term> topicTerms = new ArrayList<>();
    List<Term> focus = new ArrayList<>();
    collect(reading, askingSentences(reading), topics, topicTerms, focus);
    boolean describes =
        description(reading) == Interpretation.Description.YES && !reading.roles().isEmpty();
    if (topicTerms.isEmpty() && focus.isEmpty() && !describes) {
      collect(reading, _ -> true, topics, topicTerms, focus);
    }
    topics =
        topics.stream()
            .filter(topic -> isNamedBy(topicTerms, reading, topic))
            .filter(topic -> reading.roleIds().size() != 1 || !isGeneral(topic))
            .toList();
    if (topics.isEmpty() && description(reading) != Interpretation.Description.YES) {
      topics = hintedTopics(reading, focus);
      if (topics.contains(roles.overview())) {
        focus.removeIf(term -> reading.hint(term).filter(roles.overview()::equals).isPresent());
      }
    }
    boolean empty = topics.isEmpty() && focus.isEmpty() && reading.roles().isEmpty();
    if (empty && smallTalk(reading, topics, focus).isEmpty()) {
      focus.addAll(numbers(reading));
      focus.addAll(reading.strange());
    }
    Optional<Cue> smallTalk = smallTalk(reading, topics, focus);
    if (smallTalk.isPresent()) {
      QuestionKind kind =
          smallTalk.get() == Cue.HELP ? QuestionKind.HELP : QuestionKind.SMALL_TALK;
      return new Interpretation(
          reading.language(),
          kind,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Set.of(),
          Interpretation.Description.NO,
          false,
          false,
          false,
          false,
          false,
          smallTalk.map(cue -> cue.name().toLowerCase(Locale.ROOT)));
    }
    QuestionKind kind = kind(reading, topics, focus);
    return new Interpretation(
        reading.language(),
        kind,
        reading.roleIds(),
        topics,
        topicTerms,
        focus,
        words(reading),
        description(reading),
        isAnchored(reading, topics),
        namesOtherJob(reading),
        reading.has(Cue.BOTH) || reading.roleIds().size() > 1,
        reading.has(Cue.WEIGH),
        reading.has(Cue.LIMIT),
        Optional.empty());
  }

  private Set<String> words(Reading reading) {
    return IntStream.range(0, reading.tokens().size())
        .filter(position -> !reading.isRole(position))
        .mapToObj(position -> reader.word(reading.tokens().get(position)))
        .collect(Collectors.toSet());
  }

  private static Interpretation.Description description(Reading reading) {
    if (reading.has(Cue.OVERVIEW)) {
      return Interpretation.Description.YES;
    }
    return reading.asksWhat() ? Interpretation.Description.MAYBE : Interpretation.Description.NO;
  }

  private static boolean isAnchored(Reading reading, List<String> topics) {
    return !reading.roles().isEmpty()
        || !topics.isEmpty()
        || !reading.jobs().isEmpty()
        || reading.has(Cue.BOTH);
  }

  private void collect(
      Reading reading,
      IntPredicate sentences,
      List<String> topics,
      List<Term> topicTerms,
      List<Term> focus) {
    for (Term term : reading.terms()) {
      if (!sentences.test(reading.tokens().get(term.start()).sentence())) {
        continue;
      }
      Optional<String> topic = reading.topic(term).filter(topics::contains);
      boolean saysMore = term.end() > term.start() + 1 && Analysis.namesConcept(term);
      topic.ifPresent(_ -> topicTerms.add(term));
      if (topic.isPresent() && (!saysMore || topic.get().equals(roles.overview()))) {
        continue;
      }
      if (isInformative(term, reading)) {
        focus.add(term);
      }
    }
  }

  private boolean isGeneral(String topic) {
    return roles.topic(topic).filter(Topic::general).isPresent();
  }

  private static boolean isNamedBy(List<Term> terms, Reading reading, String topic) {
    return terms.stream()
        .anyMatch(term -> reading.topic(term).filter(topic::equals).isPresent());
  }

  private boolean isInformative(Term term, Reading reading) {
    if (reading.isRole(term.start())
        || reading.isPredicate(term.start())
        || isDisliked(term, reading)) {
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

  private static boolean isDisliked(Term term, Reading reading) {
    return reading.cues().stream()
        .filter(match -> match.meaning() == Cue.DISLIKE)
        .anyMatch(
            match -> match.end() <= term.start() && term.start() < match.end() + DISLIKE_REACH);
  }

  /** The topics by how many words name them; the overview topic only where there is no other. */
  private List<String> topics(Reading reading) {
    Map<String, Integer> words = new LinkedHashMap<>();
    for (Phrases.Match<String> match : reading.topics()) {
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
   * words: "Which channels are used?" is about the topic that deals with channels.
   */
  private List<String> hintedTopics(Reading reading, List<Term> focus) {
    List<String> hinted =
        focus.stream().map(reading::hint).flatMap(Optional::stream).toList();
    boolean anchored = isAnchored(reading, List.of());
    boolean clear =
        focus.stream()
            .filter(term -> reading.hint(term).isPresent())
            .allMatch(term -> anchored || !reader.isEveryday(term.surface()));
    boolean restIsKnown =
        focus.stream()
            .allMatch(term -> reading.hint(term).isPresent() || reader.knows(term.surface()));
    return clear
            && 2 * hinted.size() >= focus.size()
            && restIsKnown
            && new HashSet<>(hinted).size() == 1
        ? List.of(hinted.getFirst())
        : List.of();
  }

  /** The numbers in a message: what is asked where there is nothing else, as in a sum. */
  private static List<Term> numbers(Reading reading) {
    return reading.terms().stream()
        .filter(term -> Character.isDigit(term.surface().charAt(0)))
        .toList();
  }

  /** Whether it speaks of a job that is none of the roles, such as "project manager". */
  private boolean namesOtherJob(Reading reading) {
    return reading.roles().isEmpty()
        && IntStream.range(1, reading.tokens().size())
            .filter(position -> reader.isPerson(reading.tokens().get(position).surface()))
            .filter(position -> !reading.isCue(position - 1))
            .mapToObj(position -> reading.tokens().get(position - 1).surface())
            .anyMatch(word -> !reader.isEveryday(word));
  }

  /**
   * Of several sentences, those that look most like a question about the corpus; but all where the
   * person tells what he likes.
   */
  private static IntPredicate askingSentences(Reading reading) {
    Map<Integer, Double> scores = new HashMap<>();
    reading.tokens().forEach(token -> scores.putIfAbsent(token.sentence(), 0.0));
    boolean tells =
        reading.hasAny(ADVICE_CUES)
            && !reading.has(Cue.OVERVIEW)
            && reading.tokens().size() < STORY;
    if (scores.size() < 2 || tells) {
      return _ -> true;
    }
    reading.roles().forEach(m -> score(scores, reading, m.start(), ROLE_NAMED));
    reading.topics().forEach(m -> score(scores, reading, m.start(), TOPIC_NAMED));
    reading.cues().stream()
        .filter(match -> QUESTION_CUES.contains(match.meaning()))
        .forEach(match -> score(scores, reading, match.start(), ASKING));
    double best = scores.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
    return sentence -> scores.get(sentence) == best;
  }

  private static void score(
      Map<Integer, Double> scores, Reading reading, int position, double points) {
    scores.merge(reading.tokens().get(position).sentence(), points, Double::sum);
  }

  /** The small talk that the message consists of; empty where it asks for something. */
  private static Optional<Cue> smallTalk(
      Reading reading, List<String> topics, List<Term> focus) {
    if (!reading.roles().isEmpty() || !topics.isEmpty()) {
      return Optional.empty();
    }
    boolean asks =
        reading.hasAny(TASK_CUES) || (reading.hasAny(INTERROGATIVES) && !focus.isEmpty());
    boolean telling = focus.stream().anyMatch(Analysis::namesConcept);
    return reading.cues().stream()
        .filter(match -> match.meaning().isSmallTalk())
        .filter(match -> !asks || match.words() >= CLEAR_PHRASE)
        .filter(match -> !telling || match.words() > CLEAR_PHRASE)
        .filter(match -> focus.size() <= forgivenWords(match))
        .sorted(
            Comparator.comparingInt((Phrases.Match<Cue> match) -> -match.words())
                .thenComparing(Phrases.Match::meaning))
        .map(Phrases.Match::meaning)
        .findFirst();
  }

  /** How many informative words may stand beside a small-talk phrase: the clearer it is, the more. */
  private static int forgivenWords(Phrases.Match<Cue> match) {
    return switch (match.meaning()) {
      case HELP -> match.words() >= CLEAR_PHRASE ? 2 : 0;
      case IDENTITY, HOW_ARE_YOU, THANKS -> match.words() > 1 ? 2 : 1;
      case BYE, GREETING -> 1;
      default -> 0;
    };
  }

  private QuestionKind kind(Reading reading, List<String> topics, List<Term> focus) {
    int named = reading.roleIds().size();
    boolean one = named == 1;
    boolean open = reading.asksWho() || reading.has(Cue.BOTH) || named > 1;
    boolean chooses = reading.has(Cue.CHOICE) && (open || reading.has(Cue.SELF));
    boolean asksAdvice =
        reading.has(Cue.ADVICE) || (!one && (chooses || (reading.has(Cue.WISH) && open)));
    if (asksAdvice && description(reading) != Interpretation.Description.YES) {
      return QuestionKind.ADVICE;
    }
    if (reading.has(Cue.COMPARE) && (!one || focus.isEmpty())) {
      return QuestionKind.COMPARISON;
    }
    if (one && description(reading) == Interpretation.Description.YES) {
      return QuestionKind.FACT;
    }
    if (reading.asksWho() && !one) {
      return QuestionKind.WHO;
    }
    if (isPolar(reading)) {
      return QuestionKind.YES_NO;
    }
    if (named == 0 && topics.isEmpty() && focus.isEmpty() && reading.tokens().size() < SHORT) {
      return QuestionKind.UNCLEAR;
    }
    return QuestionKind.FACT;
  }

  /** Whether a sentence starts with a verb, be it behind a few words of address. */
  private static boolean isPolar(Reading reading) {
    return reading.cues().stream()
        .filter(match -> match.meaning() == Cue.POLAR && !isRequest(reading, match))
        .anyMatch(
            match ->
                IntStream.range(0, match.start())
                    .allMatch(
                        i ->
                            reading.tokens().get(i).sentence()
                                    != reading.tokens().get(match.start()).sentence()
                                || isAddress(reading, i)));
  }

  /** "Can you…" asks for something, not whether. */
  private static boolean isRequest(Reading reading, Phrases.Match<Cue> verb) {
    return reading.cues().stream()
        .anyMatch(match -> match.meaning() == Cue.YOU && match.start() == verb.end());
  }

  private static boolean isAddress(Reading reading, int position) {
    return reading.cues().stream()
        .anyMatch(
            match ->
                match.start() == position
                    && (match.meaning() == Cue.CONTINUE || match.meaning().isSmallTalk()));
  }
}
