package rollenkompass.answering.role;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.evidence.Figures;
import rollenkompass.answering.judging.Claims;
import rollenkompass.answering.wording.Composition;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.language.Language;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.RoleNames;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Says for which role the sources give more, where a passage gives figures for each. */
public final class FigureAnswers {
  private static final Pattern COMPARATIVE = Pattern.compile("mehr|more|less|\\p{L}+er");
  private static final Pattern ARTICLE = Pattern.compile("^(?:ein|eine|a|an) ");

  private final Wording wording;
  private final Composition composition;
  private final EvidenceFinder evidence;
  private final Figures figures;
  private final Claims claims;
  private final RoleNames names;

  public FigureAnswers(
      Wording wording, Composition composition, EvidenceFinder evidence, Claims claims) {
    this.wording = wording;
    this.composition = composition;
    this.evidence = evidence;
    this.claims = claims;
    this.figures = new Figures(wording.roles());
    this.names = new RoleNames(wording.roles());
  }

  /** The answer; where it holds figures that decide who has more or less, those alone. */
  Answer framed(Interpretation question, Answer answer) {
    if (!isWeighed(question)
        || question.manners().isJoined()
        || question.asked().text().isEmpty()) {
      return answer;
    }
    return answer.passages().stream()
        .filter(passage -> question.focus().isEmpty() || evidence.says(passage, question.focus()))
        .filter(passage -> !figures.in(passage.in(question.language())).isEmpty())
        .findFirst()
        .flatMap(passage -> decided(question, passage))
        .orElse(answer);
  }

  /** Whether it asks for more or less, or for one thing of all roles beside each other. */
  private boolean isWeighed(Interpretation question) {
    boolean compares =
        question.kind() == QuestionKind.COMPARISON
            && question.topics().size() == 1
            && namesAll(question);
    return question.manners().weighs() || compares;
  }

  private Optional<Answer> decided(Interpretation question, Passage passage) {
    Map<String, Long> each = figures.in(passage.in(question.language()));
    boolean differ = each.values().stream().distinct().count() == each.size();
    if (!differ) {
      return Optional.empty();
    }
    boolean less = Degrees.asksForLess(question);
    Comparator<Map.Entry<String, Long>> byFigure = Map.Entry.comparingByValue();
    String first = Collections.max(each.entrySet(), less ? byFigure.reversed() : byFigure).getKey();
    if (isOfOneAlone(question)) {
      return Optional.of(named(question, passage, first, less));
    }
    if (question.kind() == QuestionKind.YES_NO) {
      return question.asked().ofRoles() && namesAll(question) && !question.manners().limited()
          ? Optional.of(verdict(question, passage, question.roles().getFirst().equals(first)))
          : Optional.empty();
    }
    boolean weighsAll =
        question.kind() == QuestionKind.COMPARISON
            && question.manners().weighs()
            && namesAll(question);
    return weighsAll
            || (question.asksWhichRole() && (question.roles().isEmpty() || namesAll(question)))
        ? Optional.of(named(question, passage, first, less))
        : Optional.empty();
  }

  /** "Does a cook earn more?": whether one has more, and nothing of than whom or where. */
  private boolean isOfOneAlone(Interpretation question) {
    return question.roles().size() == 1
        && question.topics().size() == 1
        && question.asked().ofRoles()
        && !question.asksOpenly()
        && !question.manners().otherJob()
        && question.topicTerms().containsAll(question.focus())
        && question.asked().text().chars().noneMatch(Character::isDigit)
        && !isBesideOther(question);
  }

  /** Whether it says beside whom or what that is no role: "more than a teacher". */
  private boolean isBesideOther(Interpretation question) {
    Language language = question.asked().language();
    List<String> words = Tokenizer.folded(language, question.asked().text());
    return IntStream.range(0, words.size())
        .filter(i -> WordList.comparing(language).contains(words.get(i)))
        .filter(i -> i == 0 || !isAsRole(question, words.get(i - 1), behind(words, i)))
        .anyMatch(i -> !names.isIn(behind(words, i)));
  }

  private static String behind(List<String> words, int at) {
    return String.join(" ", words.subList(at + 1, words.size()));
  }

  /** "Verdient man als Koch mehr?": the role asked about, and nobody beside whom it is more. */
  private boolean isAsRole(Interpretation question, String before, String behind) {
    if (COMPARATIVE.matcher(before).matches()) {
      return false;
    }
    Language language = question.asked().language();
    Role role = wording.roles().role(question.roles().getFirst()).orElseThrow();
    return Stream.concat(
            Stream.of(role.in(language).shortName()), role.in(language).names().stream())
        .map(name -> String.join(" ", Tokenizer.folded(language, name)))
        .anyMatch(name -> Arrays.stream(ARTICLE.split(behind, 2)).anyMatch(it -> begins(it, name)));
  }

  private static boolean begins(String words, String name) {
    return words.equals(name) || words.startsWith(name + " ");
  }

  /** Whether it compares the roles with each other, and none with another job. */
  private boolean namesAll(Interpretation question) {
    return !question.manners().otherJob()
        && question.roles().size() == wording.roles().roles().size();
  }

  /** A verdict where nothing more is asked than the figures say. */
  private Answer verdict(Interpretation question, Passage passage, boolean yes) {
    if (claims.exceed(question, passage.in(question.language()))) {
      return composition.grounded(question, "", List.of(passage));
    }
    String lead = wording.verdict(question, yes ? Framing.YES : Framing.NO);
    return composition
        .grounded(question, "", List.of(passage))
        .below(yes ? Framing.YES : Framing.NO, lead);
  }

  private Answer named(Interpretation question, Passage passage, String role, boolean less) {
    Language language = question.language();
    String name = wording.accusative(language, role);
    String lead = wording.text(language, less ? "lead.less" : "lead.more", name);
    return composition.grounded(question, lead, List.of(passage));
  }
}
