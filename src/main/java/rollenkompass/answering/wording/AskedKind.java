package rollenkompass.answering.wording;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.language.OwnFile;

/**
 * A kind of thing that people ask for and that passages on the same may leave out: what it costs,
 * in which language it is.
 *
 * @param name of the messages that say so
 * @param near what is nearest to such a thing, of a kind that is looked for on every topic
 */
record AskedKind(String name, AnyPhrase asking, AnyPhrase telling, Optional<AnyPhrase> near) {
  private static final int NEAR = 3;
  private static final Set<String> OF_ROLES = Set.of("rank", "older", "payer");
  private static final Set<String> OF_SEVERAL = Set.of("together");
  private static final Set<String> OF_FIRMS = Set.of("one_post");
  private static final Set<String> OF_DOUBT = Set.of("first_step");
  private static final Set<String> OF_CHAT = Set.of("application");
  private static final Set<String> OF_ALL = Set.of("sample");
  private static final Set<String> TOLD_FIRST = Set.of("working_day");
  private static final String ADVICE = "advice";
  private static final String COUNT = "count";
  private static final Set<String> TOLD_ALONE = Set.of("agreement", "gender", "size");
  private static final String WORK = "part_time_work";
  private static final String PART_TIME = "part_time";
  private static final String DOER = "doer";
  private static final Set<String> TOLD_BESIDE = Set.of("gender", "size");
  private static final String CALCULATION = "calculation";
  private static final String DOING = "doing";
  private static final Set<String> OF_BOT = Set.of("writing", CALCULATION, DOING);
  private static final Set<String> OF_AMOUNTS =
      Set.of("agreement", "gender", "size", "part_time", "learner", "beginning", "experience");
  private static final Map<String, String> OF_LESS_WORK =
      Map.of(
          "part_time", "part_time",
          "part_time_work", "part_time",
          "learner", "learner",
          "training_pay", "learner");
  private static final Map<Language, List<AskedKind>> KINDS = new EnumMap<>(Language.class);
  private static final Map<Language, PhraseIndex> ASKING = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      KINDS.put(
          language,
          OwnFile.lines(AskedKind.class, "kinds." + language.code() + ".txt").stream()
              .map(line -> of(language, line))
              .toList());
      ASKING.put(
          language,
          new PhraseIndex(language, KINDS.get(language).stream().map(AskedKind::asking).toList()));
    }
  }

  private static AskedKind of(Language language, String line) {
    String[] sides = line.split(":", -1);
    return new AskedKind(
        sides[0].strip(),
        AnyPhrase.of(language, sides[1]),
        AnyPhrase.of(language, sides[2]),
        sides.length > NEAR ? Optional.of(AnyPhrase.of(language, sides[NEAR])) : Optional.empty());
  }

  /** The first that a text asks for; empty where it asks for none of them. */
  static Optional<AskedKind> in(Language language, String text) {
    int first = ASKING.get(language).in(text).nextSetBit(0);
    return first < 0 ? Optional.empty() : Optional.of(KINDS.get(language).get(first));
  }

  /** The folded words of {@code text} beside those that ask for it. */
  String beside(Language language, String text) {
    return asking.beside(FoldedText.of(language, text));
  }

  /** Whether it is who else may do what a role does: asked of no role. */
  boolean isOfOthers() {
    return name.equals(DOER);
  }

  /** Whether it is asked of roles together, and not of one thing. */
  boolean isOfRoles() {
    return OF_ROLES.contains(name);
  }

  /** Whether it is asked of several roles and what they have to do with each other. */
  boolean isOfSeveral() {
    return OF_SEVERAL.contains(name);
  }

  /** Whether it is asked of a firm, so that what is told of any role tells of it. */
  boolean isOfFirms() {
    return OF_FIRMS.contains(name);
  }

  /** Whether it is looked for only where the answer is doubtful. */
  boolean isOfDoubt() {
    return OF_DOUBT.contains(name);
  }

  /** Whether it is looked for only behind something told: alone it is asked of nobody here. */
  boolean isOfChat() {
    return OF_CHAT.contains(name);
  }

  /**
   * Whether it is asked of all sources: behind something told it is asked of the source of that.
   */
  boolean isOfAll() {
    return OF_ALL.contains(name);
  }

  /** Whether what tells it stands before what was found without it, and not in its place. */
  boolean isToldFirst() {
    return TOLD_FIRST.contains(name);
  }

  /** Whether it is asked of the bot itself, be it about the roles or not. */
  boolean isOfBot() {
    return OF_BOT.contains(name);
  }

  /**
   * Whether it is asked of the bot for its own sake, so that nothing in the sources goes with it.
   */
  boolean isNeverDone() {
    return name.equals(CALCULATION) || name.equals(DOING);
  }

  /** Whether it is how many there are of a thing: of what a topic is about, a list tells. */
  boolean isCount() {
    return name.equals(COUNT);
  }

  /** Whether it is on what condition a sum of money is given: asked of nothing else. */
  boolean isOfAmounts() {
    return OF_AMOUNTS.contains(name);
  }

  /** The kind of amounts that are paid for less than full work; empty where it is none of them. */
  Optional<String> ofLessWork() {
    return Optional.ofNullable(OF_LESS_WORK.get(name));
  }

  /** Whether what tells of it is told alone: which of several sums is right, what women get. */
  boolean isToldAlone() {
    return TOLD_ALONE.contains(name);
  }

  /** Whether people tell it of themselves before they ask: that they are women. */
  boolean isToldBeside() {
    return TOLD_BESIDE.contains(name);
  }

  /** Whether it is on what condition people work, be it asked behind anything else. */
  boolean isOfWork() {
    return name.equals(WORK);
  }

  /** The same asked of the work, where it may be asked of what is paid for it; else itself. */
  AskedKind ofWork(Language language) {
    return name.equals(PART_TIME)
        ? KINDS.get(language).stream().filter(AskedKind::isOfWork).findFirst().orElse(this)
        : this;
  }

  /** Whether it is looked for on every topic. */
  boolean isSought() {
    return near.isPresent();
  }

  /** Whether {@code text} tells a thing of this kind. */
  boolean isToldBy(PassageText text) {
    return in(text.language()).anyMatch(kind -> kind.telling().isIn(text.labelled()));
  }

  /** Whether {@code text} tells what is nearest to it. */
  boolean isNear(PassageText text) {
    return in(text.language())
        .flatMap(kind -> kind.near().stream())
        .anyMatch(words -> words.isIn(text.labelled()));
  }

  /** Whether what a role asks of a person is nearest to it. */
  boolean isNearAdvice() {
    return near.filter(words -> words.hasWord(ADVICE)).isPresent();
  }

  private Stream<AskedKind> in(Language language) {
    return KINDS.get(language).stream().filter(kind -> kind.name().equals(name));
  }
}
