package rollenkompass.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.language.Language;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.Reading;

/**
 * What is being asked.
 *
 * @param language the answer's language
 * @param kind what the message wants
 * @param roles the ids of the roles it is about, in order; empty where it names none
 * @param topics the ids of the topics it names, the strongest first
 * @param topicTerms the words that name those topics
 * @param focus the other informative words: what exactly is asked
 * @param disliked the informative words for what the asker does not like or cannot do
 * @param features what the words show, as the question model knows it, each once
 * @param description how clearly it asks for a description of a role
 * @param manners how it asks; stays as it is where {@code features} of a long message are cut
 * @param smallTalk which kind of small talk it is, as the key of a message; only with {@link
 *     QuestionKind#SMALL_TALK}
 * @param asked the question in the person's own words
 */
public record Interpretation(
    Language language,
    QuestionKind kind,
    List<String> roles,
    List<String> topics,
    List<Term> topicTerms,
    List<Term> focus,
    List<Term> disliked,
    List<String> features,
    Description description,
    Manners manners,
    Optional<String> smallTalk,
    Asked asked) {
  private static final int MOST_TERMS = 20;
  private static final int MOST_FEATURES = 500;
  private static final String PRAISE = Cue.PRAISE.name().toLowerCase(Locale.ROOT);

  public Interpretation {
    roles = List.copyOf(roles);
    topics = List.copyOf(topics);
    topicTerms = List.copyOf(topicTerms);
    focus = List.copyOf(focus);
    disliked = List.copyOf(disliked);
    features = List.copyOf(features);
  }

  /** The same, in these words. */
  public Interpretation in(Asked words) {
    return but().asked(words).made();
  }

  /** The same, to be answered in {@code other}. */
  public Interpretation in(Language other) {
    return but().language(other).made();
  }

  /** The same, of these roles. */
  public Interpretation of(List<String> ids) {
    return but().roles(ids).made();
  }

  /** The same, wanted of these roles, which the conversation is about. */
  public Interpretation of(List<String> ids, QuestionKind wanted) {
    return but()
        .kind(wanted)
        .roles(ids)
        .manners(ids.isEmpty() ? manners : manners.with(Manner.ANCHORED))
        .made();
  }

  /** The same, of the one role that {@code before} was about, where it names none. */
  public Interpretation ofTheRoleOf(Interpretation before) {
    boolean ofIt =
        asksOfJob()
            && roles.isEmpty()
            && !manners.otherJob()
            && description != Description.TERM
            && before.roles.size() == 1;
    return ofIt ? of(before.roles, kind) : this;
  }

  /** The same, which wants to hear yes or no where it claims something. */
  public Interpretation claiming(Manners claimed) {
    if (claimed.all().isEmpty()) {
      return this;
    }
    boolean states = kind == QuestionKind.FACT || kind == QuestionKind.UNCLEAR;
    return but().kind(states ? QuestionKind.YES_NO : kind).manners(manners.with(claimed)).made();
  }

  /** The same, asked by somebody who tells of himself what {@code message} holds. */
  public Interpretation told(Reading message) {
    List<String> ids = roles.isEmpty() && asksOfJob() ? message.roleIds() : roles;
    Manners how =
        manners
            .with(Manner.ANCHORED, Intent.isAnchored(message, List.of()))
            .with(Manner.HIRES, message.hires());
    return but().roles(ids).manners(how).made();
  }

  private boolean asksOfJob() {
    return kind == QuestionKind.FACT || kind == QuestionKind.YES_NO;
  }

  /** The same, of which no more is left than a question of usual length has. */
  public Interpretation brief() {
    return but()
        .topicTerms(start(topicTerms, MOST_TERMS))
        .focus(start(focus, MOST_TERMS))
        .disliked(start(disliked, MOST_TERMS))
        .features(start(features, MOST_FEATURES))
        .asked(asked.brief())
        .made();
  }

  private static <T> List<T> start(List<T> list, int most) {
    return list.subList(0, Math.min(most, list.size()));
  }

  private InterpretationBuilder but() {
    return new InterpretationBuilder(this);
  }

  /** A message that asks for nothing from the corpus. */
  public static Interpretation smallTalk(
      Language language, Cue cue, List<String> features, Manners manners) {
    String name = cue.name().toLowerCase(Locale.ROOT);
    return cue == Cue.HELP
        ? asking(QuestionKind.HELP, language, name, features, manners)
        : smallTalk(language, name, features, manners);
  }

  private static Interpretation smallTalk(
      Language language, String name, List<String> features, Manners manners) {
    return asking(QuestionKind.SMALL_TALK, language, name, features, manners);
  }

  private static Interpretation asking(
      QuestionKind kind, Language language, String name, List<String> features, Manners manners) {
    return new InterpretationBuilder(language, kind)
        .features(features)
        .manners(manners)
        .smallTalk(name)
        .made();
  }

  /** The same; praise of what gave no answer only takes note of that. */
  public Interpretation behindNo() {
    boolean praises = smallTalk.filter(PRAISE::equals).isPresent();
    return praises ? smallTalk(language, "noted", features, manners) : this;
  }

  /** How clearly a message asks for a description. */
  public enum Description {
    /** Not at all. */
    NO,
    /** By asking what a role is or does, which may go on to something special. */
    MAYBE,
    /** In so many words. */
    YES,
    /** Not of a role: it asks what the words that it names mean. */
    TERM
  }

  /** Whether it asks what a word means. */
  public boolean asksMeaning() {
    return features.contains("cue:MEANING");
  }

  /** Whether somebody speaks of himself in it. */
  public boolean speaksOfAsker() {
    return features.contains("cue:SELF");
  }

  /** Whether its own words name a topic, and none is only taken over. */
  public boolean namesTopic() {
    return topicTerms.stream().anyMatch(term -> asked.text().contains(term.surface()));
  }

  /** Whether it asks how, why or which, and not whether. */
  public boolean asksOpenly() {
    return features.contains("cue:QUESTION_WORD") || features.contains("cue:WHO");
  }

  /** Whether it is between roles that it asks to choose, and not between other things. */
  public boolean choosesRole() {
    return roles.size() > 1
        || manners.together()
        || (manners.hires() && asked.asks())
        || manners.likes()
        || manners.dislikes()
        || manners.chooses();
  }

  /** Whether it asks which of the roles it is, and of no other thing. */
  public boolean asksWhichRole() {
    return manners.chooses() || (manners.together() && kind == QuestionKind.COMPARISON);
  }

  /** The same, asked in a chat with somebody who employs people. */
  public Interpretation employing() {
    return but().manners(manners.with(Manner.EMPLOYS)).made();
  }

  /** The same, which shows {@code more} of how it asks. */
  public Interpretation with(Manners more) {
    return more.all().isEmpty() ? this : but().manners(manners.with(more)).made();
  }

  /** What fits him who told this of himself, as {@code message} asks. */
  public Interpretation fitting(Interpretation message) {
    return new InterpretationBuilder(message.language, QuestionKind.ADVICE)
        .focus(joined(focus, topicTerms))
        .disliked(disliked)
        .features(joined(contents(), message.features))
        .manners(manners.lasting().with(message.manners).with(Manner.CHOOSES))
        .made();
  }

  /** The same, asking for a description. */
  public Interpretation described() {
    return but().description(Description.YES).made();
  }

  /** Whether it is about a role itself, and not about a thing such as its tools or a course. */
  public boolean isOfSomebody() {
    boolean described = description == Description.MAYBE || description == Description.YES;
    return described
        || kind == QuestionKind.WHO
        || kind == QuestionKind.ADVICE
        || kind == QuestionKind.COMPARISON
        || topicTerms.isEmpty();
  }

  /** The question for these topics of several roles side by side; without topics, for all. */
  public Interpretation comparing(List<String> ids, List<String> about) {
    return comparing(ids).topics(about).topicTerms(List.of()).focus(List.of()).made();
  }

  /** The question for all that it asks of several roles side by side, in these words. */
  public Interpretation comparing(List<String> ids, Asked words) {
    return comparing(ids).asked(words).made();
  }

  private InterpretationBuilder comparing(List<String> ids) {
    return but()
        .kind(QuestionKind.COMPARISON)
        .roles(ids)
        .description(Description.NO)
        .manners(manners.lasting().with(Manner.ANCHORED, Manner.TOGETHER))
        .noSmallTalk();
  }

  /** A fact of what {@code before} was about: its role, and what {@code named} names beside it. */
  public Interpretation beside(Interpretation before, List<Term> named) {
    return new InterpretationBuilder(language, QuestionKind.FACT)
        .roles(before.roles)
        .topics(joined(before.topics, topics))
        .topicTerms(joined(named, topicTerms))
        .focus(joined(named, focus))
        .disliked(disliked)
        .features(joined(before.contents(), features))
        .manners(manners.with(Manner.ANCHORED))
        .made();
  }

  /** What its words show of what it is about, and not of how it asks. */
  private List<String> contents() {
    return features.stream().filter(feature -> !feature.startsWith("cue:")).toList();
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }

  /** What exactly the fragment asks that it was put together from. */
  public List<Term> added() {
    Set<String> words =
        Tokenizer.tokens(asked.text()).stream().map(Token::surface).collect(Collectors.toSet());
    return focus.stream()
        .filter(term ->
            Tokenizer.tokens(term.surface()).stream().map(Token::surface).allMatch(words::contains))
        .toList();
  }

  /** The things beside roles that it names and that have a topic of their own, as other jobs do. */
  public List<Term> namedThings() {
    return focus.stream()
        .filter(term -> term.isPhrase() && topicTerms.contains(term))
        .filter(term ->
            Stream.of(Language.values())
                .noneMatch(it -> WordList.question(it).isSaidIn(it, term.surface())))
        .toList();
  }

  /** The same question, which found no answer, so that no fragment goes on from it. */
  public Interpretation unanswered() {
    return but().kind(QuestionKind.UNCLEAR).made();
  }

  /** Whether it asks in the same words as {@code other}, of another role. */
  public boolean repeats(Interpretation other) {
    return !features.isEmpty()
        && asked.before().isEmpty()
        && start(features, MOST_FEATURES).equals(start(other.features, MOST_FEATURES))
        && !roles.isEmpty()
        && !roles.equals(other.roles);
  }

  /** The question for what the roles have to do with all that the asker does not like. */
  public Interpretation ofDisliked() {
    return asking(List.of(), List.of(), disliked);
  }

  /** The question for what is said of {@code things} alone. */
  public Interpretation asking(List<Term> things) {
    return asking(topics, topicTerms, things);
  }

  private Interpretation asking(List<String> about, List<Term> naming, List<Term> things) {
    return but()
        .topics(about)
        .topicTerms(naming)
        .focus(things)
        .disliked(List.of())
        .description(Description.NO)
        .made();
  }

  /** Whether it says nothing about what it wants to know. */
  public boolean isEmpty() {
    return topics.isEmpty() && focus.isEmpty() && disliked.isEmpty();
  }
}
