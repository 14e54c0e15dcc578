package rollenkompass.answering.told;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.answering.Section;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;

/**
 * Gives both sides their due where a message asks "this or that?" of two things by name and the
 * answer tells of one alone: what is said of the other, or that nothing is.
 */
final class EitherOr {
  private static final Pattern SIDES =
      Pattern.compile(
          "([\\p{L}\\p{N}][\\p{L}\\p{N}.-]+)\\s+(?:oder|or)\\s+"
              + "(?:(?:eher|doch|lieber|rather|der|die|das|ein|eine|einen|the|a|an)\\s+)*"
              + "([\\p{L}\\p{N}][\\p{L}\\p{N}.-]+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int LONGEST = 14;
  private static final int MOST = 2;

  private final Corpus corpus;
  private final Wording wording;
  private final EvidenceFinder evidence;

  EitherOr(Corpus corpus, Wording wording, EvidenceFinder evidence) {
    this.corpus = corpus;
    this.wording = wording;
    this.evidence = evidence;
  }

  /** The answer on both; empty where it tells of both or of none, or none are named. */
  Optional<Answer> answer(Interpretation question, Answer answer) {
    String text = question.asked().text();
    Matcher sides = SIDES.matcher(text);
    if (!(answer instanceof Answer.Grounded told)
        || told.framing().decides()
        || !told.lead().isEmpty()
        || Tokenizer.tokens(text).size() > LONGEST
        || !sides.find()) {
      return Optional.empty();
    }
    Optional<Term> one = named(sides.group(1), question);
    Optional<Term> other = named(sides.group(2), question);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    boolean ofOne = says(told, one.get());
    return ofOne == says(told, other.get())
        ? Optional.empty()
        : with(question, told, ofOne ? other.get() : one.get());
  }

  private boolean says(Answer answer, Term thing) {
    return answer.passages().stream().anyMatch(it -> evidence.says(it, List.of(thing.proper())));
  }

  /** The term of a message that a word of it is; empty for one of every day. */
  private static Optional<Term> named(String word, Interpretation question) {
    Language own = question.asked().language();
    String plain = Spelling.fold(own, word);
    boolean everyday =
        Stream.of(WordList.common(own), WordList.function(own), WordList.stop(own))
            .anyMatch(words -> words.contains(plain));
    if (everyday || WordList.narrowing(own).contains(plain)) {
      return Optional.empty();
    }
    String folded = word.toLowerCase(Locale.ROOT);
    return Stream.concat(question.asked().following().own().stream(), question.focus().stream())
        .filter(term -> term.surface().toLowerCase(Locale.ROOT).equals(folded))
        .findFirst();
  }

  private Optional<Answer> with(Interpretation question, Answer.Grounded told, Term lacking) {
    Language language = question.language();
    if (evidence.isUnknown(lacking)) {
      String name = wording.text(language, "quotation", lacking.surface());
      return Optional.of(told.below(Framing.DOUBTFUL, wording.text(language, "lead.absent", name)));
    }
    List<Passage> others = onTheSame(question, told, lacking);
    if (others.isEmpty()) {
      return Optional.empty();
    }
    List<Passage> all = new ArrayList<>(told.passages().stream().limit(MOST).toList());
    all.addAll(others);
    return Optional.of(
        new Answer.Grounded(
            language,
            wording.text(language, "lead.either"),
            Optional.empty(),
            List.of(new Section("", wording.points(language, all)))));
  }

  /** What is said of a thing on a topic of what was told, and of no other role. */
  private List<Passage> onTheSame(Interpretation question, Answer told, Term thing) {
    Set<String> topics = new HashSet<>();
    told.passages().forEach(it -> it.topic().ifPresent(topics::add));
    return corpus.passages().stream()
        .filter(passage -> passage.topic().filter(topics::contains).isPresent())
        .filter(passage ->
            question.roles().isEmpty()
                || passage.role().filter(role -> !question.roles().contains(role)).isEmpty())
        .filter(passage -> !told.passages().contains(passage))
        .filter(passage -> evidence.says(passage, List.of(thing.proper())))
        .limit(MOST)
        .toList();
  }
}
