package rollenkompass.answering.sums;

import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Context;
import rollenkompass.answering.evidence.Money;
import rollenkompass.answering.wording.AskedSum;
import rollenkompass.answering.wording.Place;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Knows whether a message wants to hear where a sum of money lies that was told. */
final class SumWish {
  /** Who only tells a sum in so few words, behind such sums, wants to know where it lies. */
  private static final int FEW_WORDS = 8;

  private static final int BARE = 6;
  private static final long THOUSAND = 1_000;
  private static final long CLOSE = 20;

  private final Corpus corpus;
  private final SumTopics topics;

  SumWish(Corpus corpus, SumTopics topics) {
    this.corpus = corpus;
    this.topics = topics;
  }

  /** Whether it does. */
  boolean isIn(Interpretation question, ToldSum told, Context context) {
    List<Passage> last = Money.in(corpus.passages(context.told()), question.language());
    return switch (told.from()) {
      case MESSAGE -> isOfPay(question) && asksOfOwn(question, told, last);
      case CHANGE, SALARIES -> told.own() && !last.isEmpty();
      case BEFORE -> told.own() && !last.isEmpty() && goesOn(question);
    };
  }

  /** Whether it names no topic that is about other sums than those that the sources give. */
  private boolean isOfPay(Interpretation question) {
    return question.topicTerms().isEmpty()
        || topics.asked(question).isPresent()
        || question.topics().stream()
            .flatMap(id -> corpus.roles().topic(id).stream())
            .map(topic -> topic.in(question.language()).name())
            .noneMatch(name -> AskedSum.in(question.language(), name));
  }

  private boolean asksOfOwn(Interpretation question, ToldSum told, List<Passage> last) {
    Language spoken = question.asked().language();
    String text = question.asked().message().text();
    boolean rounded = !AskedSum.in(spoken, text) && !SumWords.isIn(spoken, SumWords.CORRECTS, text);
    if (!asksWhetherFair(question)
        && last.stream().anyMatch(it -> gives(it, told, question.language(), rounded))) {
      return false;
    }
    boolean ofSums = !last.isEmpty();
    boolean names = told.plain() || AskedSum.in(spoken, text);
    boolean judged = Judged.in(spoken, text).isPresent() || text.contains("??");
    int words = Tokenizer.tokens(text).size();
    boolean goesOn = ofSums && (words <= BARE || (words <= FEW_WORDS && names));
    boolean ofRole = !question.roles().isEmpty();
    boolean ofTopic = topics.asked(question).isPresent();
    boolean tells =
        !question.asked().asks()
            && ((ofTopic && told.plain()) || (AskedSum.in(spoken, text) && (ofRole || ofTopic)));
    return goesOn || tells || (judged && (names || ofSums || ofRole));
  }

  /** "Is 800 fine?" asks of one's own sum, be it one that the sources give as well. */
  private static boolean asksWhetherFair(Interpretation question) {
    return question.kind() == QuestionKind.YES_NO
        && question.asked().asks()
        && Judged.in(question.asked().language(), question.asked().message().text())
            .filter(Judged.FAIR::equals)
            .isPresent();
  }

  /** Whether it is a sum that the sources give: somebody asks about that one. */
  private static boolean gives(Passage passage, ToldSum told, Language language, boolean rounded) {
    long sum = told.sum().least();
    PassageText text = passage.in(language);
    return SumReader.all(text).anyMatch(given -> given == sum || (rounded && isAbout(given, sum)))
        || (!told.plain() && SumReader.given(text).anyMatch(given -> given == sum));
  }

  private static boolean isAbout(long given, long sum) {
    return sum % THOUSAND == 0
        && given / THOUSAND == sum / THOUSAND
        && CLOSE * (given - sum) <= sum;
  }

  /**
   * Whether nothing is said but what goes on from a sum told before: how it is judged, of which
   * place or role it is, or that it is one before taxes.
   */
  private static boolean goesOn(Interpretation question) {
    Language spoken = question.asked().language();
    String text = question.asked().message().text();
    List<String> words = Tokenizer.folded(spoken, text);
    boolean own =
        question.asked().following().own().stream()
            .flatMap(term -> Tokenizer.tokens(term.surface()).stream())
            .allMatch(word -> isOfSums(spoken, word.surface()));
    if (words.size() > FEW_WORDS || !own) {
      return false;
    }
    boolean openly = words.stream().anyMatch(WordList.question(spoken)::contains);
    boolean ofRole =
        question.asked().ofRoles()
            && question.roles().size() == 1
            && question.description() == Interpretation.Description.NO;
    boolean gross = SumWords.isIn(spoken, SumWords.GROSS, text) && !question.asked().asks();
    return Judged.in(spoken, text).isPresent()
        || (!openly && (ofRole || gross || place(question).isPresent()));
  }

  private static boolean isOfSums(Language language, String word) {
    return Judged.in(language, word).isPresent()
        || AskedSum.in(language, word)
        || SumWords.isIn(language, SumWords.GROSS, word)
        || !Place.in(language, word).isEmpty()
        || Period.around(language, word, 0, 0).isPresent();
  }

  /** The place that a message names; the longest name, where one is a part of another. */
  static Optional<Place> place(Interpretation question) {
    return Place.named(question.asked().language(), question.asked().message().text());
  }
}
