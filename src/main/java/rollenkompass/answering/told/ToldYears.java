package rollenkompass.answering.told;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Origin;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.Analysis;
import rollenkompass.understanding.Interpretation;

/** Says from when what was told is, and what is more recent. */
final class ToldYears {
  /** So many are shown beside it; of more, only those on the same thing. */
  private static final int FEW = 2;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Untold untold;
  private final Wording wording;
  private final Analysis analysis;

  ToldYears(Corpus corpus, Wording wording, Analysis analysis) {
    this.untold = new Untold(corpus);
    this.wording = wording;
    this.analysis = analysis;
  }

  /**
   * The answer to a message that calls old what was told; empty where it does not, or where no year
   * is known.
   *
   * @param told what it is about, at least one, the likeliest first
   */
  Optional<Answer> answer(Interpretation question, List<Passage> told) {
    Language own = question.asked().language();
    List<String> words =
        Tokenizer.tokens(question.asked().text()).stream().map(Token::surface).toList();
    boolean aged = WordList.aged(own).isSaidIn(own, question.asked().text());
    boolean asksOfYear = YEAR.matcher(words.getLast()).matches() && question.manners().isJoined();
    Optional<Passage> ofYear =
        told.stream().filter(it -> words.stream().anyMatch(word -> isFrom(it, word))).findFirst();
    return !aged && (asksOfYear || ofYear.isEmpty())
        ? Optional.empty()
        : dated(ofYear.orElse(told.getFirst()), question.language());
  }

  private static boolean isFrom(Passage passage, String word) {
    return YEAR.matcher(word).matches()
        && passage.source().origin().flatMap(Origin::year).filter(word::equals).isPresent();
  }

  /** The year of a passage, the sentence with its figures, and what is more recent. */
  private Optional<Answer> dated(Passage passage, Language language) {
    List<Passage> all = untold.newerThan(List.of(passage));
    List<Passage> newer =
        all.size() <= FEW ? all : all.stream().filter(it -> isOnSame(passage, it)).toList();
    return all.isEmpty()
        ? dated(passage, language, "lead.dated.latest")
        : newer.isEmpty()
            ? plain(passage, language)
            : lead(passage, language, "lead.dated.newer")
                .map(lead -> listed(language, lead, newer.stream().limit(FEW).toList()));
  }

  /** The year and the source of a passage, and its sentence with the figures. */
  private Optional<Answer> plain(Passage passage, Language language) {
    return dated(passage, language, "lead.dated");
  }

  private Optional<Answer> dated(Passage passage, Language language, String key) {
    Point heart = ToldParts.Part.heart(passage, language).point(wording, language);
    return lead(passage, language, key)
        .map(lead -> new Answer.Grounded(language, lead, Optional.of(heart), List.of()));
  }

  private Optional<String> lead(Passage passage, Language language, String key) {
    return passage
        .in(language)
        .origin()
        .filter(it -> it.year().filter(year -> YEAR.matcher(year).find()).isPresent())
        .map(it -> wording.text(language, key, it.year().orElseThrow(), it.source()));
  }

  private Answer listed(Language language, String lead, List<Passage> passages) {
    List<Point> points = wording.points(language, passages);
    return new Answer.Grounded(language, lead, Optional.empty(), List.of(new Section("", points)));
  }

  /** Whether another passage says a word of this one's title. */
  private boolean isOnSame(Passage passage, Passage other) {
    Set<String> title = new HashSet<>(keys(passage.source().label()));
    return keys(other.source().label() + ". " + other.source().text()).stream()
        .anyMatch(title::contains);
  }

  private Set<String> keys(String text) {
    return new HashSet<>(analysis.concepts(analysis.keys(Tokenizer.tokens(text))));
  }
}
