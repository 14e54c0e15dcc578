package rollenkompass.answering.role;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.answering.evidence.Contrast;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.wording.Composition;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.language.Tokenizer;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Answers whoever looks for somebody and has a small firm with what is said of such firms. */
public final class SmallFirms {
  /** What a message is taken for that only tells something. */
  private static final Set<QuestionKind> TELLING =
      EnumSet.of(QuestionKind.FACT, QuestionKind.COMPARISON, QuestionKind.UNCLEAR);

  private static final int MOST = 3;
  // By hand: the sources speak of small and medium firms without a number.
  private static final int LARGEST = 50;
  private static final int LONGEST_NUMBER = 4;
  private static final Map<Language, SmallFirms.Words> WORDS = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      WORDS.put(language, Words.read(language));
    }
  }

  private final Corpus corpus;
  private final Wording wording;
  private final Composition composition;
  private final Contrast contrast;
  private final EvidenceFinder evidence;

  public SmallFirms(
      Corpus corpus,
      Wording wording,
      Composition composition,
      Contrast contrast,
      EvidenceFinder evidence) {
    this.corpus = corpus;
    this.wording = wording;
    this.composition = composition;
    this.contrast = contrast;
    this.evidence = evidence;
  }

  /** What is said of small firms, then how the roles differ; empty where that is all there is. */
  Optional<Answer> answer(Interpretation question, Answer answer) {
    if (!asks(question) || namesWhoDoesIt(question, answer)) {
      return Optional.empty();
    }
    Language language = question.language();
    List<Passage> told =
        corpus.roles().hiring().stream()
            .flatMap(topic -> corpus.passagesOn(topic).stream())
            .filter(passage -> passage.role().isPresent())
            .filter(passage -> WORDS.get(language).tell(passage.in(language).text()))
            .limit(MOST)
            .toList();
    boolean said = !answer.passages().isEmpty() && told.containsAll(answer.passages());
    return told.isEmpty() || said
        ? Optional.empty()
        : Optional.of(
            composition.grounded(
                question,
                wording.text(language, "lead.hiring.small"),
                Stream.concat(told.stream(), contrast.find().stream()).toList()));
  }

  /** Whether it names the one role that does what the firm needs somebody for. */
  private boolean namesWhoDoesIt(Interpretation question, Answer answer) {
    List<Passage> named = answer.passages();
    return !named.isEmpty()
        && answer.framing() == Framing.PLAIN
        && named.stream().allMatch(corpus.roles()::isCompared)
        && corpus.roles().in(named).size() == 1
        && evidence.touches(named, question.focus());
  }

  /** Whether it asks whom to look for, or only tells of the firm that does. */
  private static boolean asks(Interpretation question) {
    Words words = WORDS.get(question.asked().language());
    String text = question.asked().message().text();
    if (question.kind() == QuestionKind.ADVICE && question.manners().hires()) {
      return words.countIn(text) || words.saySmall(text);
    }
    return question.manners().employs()
        && TELLING.contains(question.kind())
        && !question.asked().asks()
        && !question.asked().ofRoles()
        && words.countIn(text);
  }

  /** The words of a language for how large a firm is. */
  private record Words(Language language, Map<String, List<String>> kinds) {
    static Words read(Language language) {
      return new Words(language, Map.copyOf(NamedWords.read("firms", language)));
    }

    boolean tell(String text) {
      return words(text).stream().anyMatch(kinds.get("told")::contains);
    }

    boolean saySmall(String text) {
      return words(text).stream().anyMatch(kinds.get("small")::contains);
    }

    /** Whether it counts few people, or tells that there is nobody else. */
    boolean countIn(String text) {
      List<String> words = words(text);
      String joined = ' ' + String.join(" ", words) + ' ';
      return kinds.get("alone").stream().anyMatch(phrase -> joined.contains(' ' + phrase + ' '))
          || IntStream.range(0, words.size())
              .filter(i -> isFew(words.get(i)) || kinds.get("number").contains(words.get(i)))
              .anyMatch(i ->
                  words.subList(i + 1, Math.min(words.size(), i + 3)).stream()
                      .anyMatch(kinds.get("counted")::contains));
    }

    private static boolean isFew(String word) {
      return word.length() < LONGEST_NUMBER
          && word.chars().allMatch(Character::isDigit)
          && Integer.parseInt(word) <= LARGEST;
    }

    private List<String> words(String text) {
      return Tokenizer.folded(language, text);
    }
  }
}
