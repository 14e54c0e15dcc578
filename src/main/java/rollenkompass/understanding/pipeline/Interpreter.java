package rollenkompass.understanding.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Language;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.Titles;
import rollenkompass.understanding.Asked;
import rollenkompass.understanding.ClaimedPart;
import rollenkompass.understanding.ClaimedPart.Claim;
import rollenkompass.understanding.Following;
import rollenkompass.understanding.Intent;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.InterpretationBuilder;
import rollenkompass.understanding.Manner;
import rollenkompass.understanding.Manners;
import rollenkompass.understanding.QuestionForm;
import rollenkompass.understanding.Reaction;
import rollenkompass.understanding.Written;
import rollenkompass.understanding.followup.Corrected;
import rollenkompass.understanding.followup.FollowUp;
import rollenkompass.understanding.followup.MeantField;
import rollenkompass.understanding.followup.TopicWords;
import rollenkompass.understanding.reading.Clause;
import rollenkompass.understanding.reading.Clauses;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.Reading;
import rollenkompass.understanding.smalltalk.Reactions;
import rollenkompass.understanding.smalltalk.SmallTalk;
import rollenkompass.understanding.subject.AskedPart;
import rollenkompass.understanding.subject.Costing;
import rollenkompass.understanding.subject.Entering;
import rollenkompass.understanding.subject.Fitting;
import rollenkompass.understanding.subject.Starting;
import rollenkompass.understanding.subject.Subject;
import rollenkompass.understanding.subject.SubjectFinder;
import rollenkompass.understanding.subject.Suiting;
import rollenkompass.understanding.subject.TermQuestion;
import rollenkompass.understanding.subject.TwoQuestions;

/** Makes out what a message asks. Thread-safe. */
public final class Interpreter {
  private final Roles roles;
  private final MessageReader reader;
  private final SubjectFinder subjects;
  private final Reactions reactions;
  private final SeemingReactions seeming;
  private final OtherJobs otherJobs;
  private final AskedPart askedPart;
  private final Costing costing;
  private final Starting starting;
  private final Suiting suiting;
  private final Fitting fitting;
  private final TwoQuestions twoQuestions;
  private final RuledOut ruledOut;
  private final Standing standing;
  private final Occasions occasions;
  private final WholeTopic wholeTopic;
  private final ReportedWords reportedWords;
  private final Corrected corrected;
  private final MeantField meantField;
  private final ClaimedPart claimedPart;
  private final TopicWords topicWords;
  private final Titles titles;

  /** An interpreter for what {@code corpus} is about. */
  public Interpreter(Corpus corpus, Synonyms synonyms, WordKeys wordKeys, Analysis analysis) {
    this.roles = corpus.roles();
    this.reader = new MessageReader(corpus, synonyms, wordKeys, analysis);
    this.subjects = new SubjectFinder(roles, reader);
    this.reactions = new Reactions(wordKeys, analysis);
    this.seeming = new SeemingReactions(reader);
    this.titles = new Titles(corpus, analysis);
    this.otherJobs = new OtherJobs(reader, titles);
    this.askedPart = new AskedPart(reader, subjects, new Entering(wordKeys));
    this.ruledOut = new RuledOut(reader);
    this.standing = new Standing(wordKeys, reader);
    this.occasions = new Occasions(wordKeys, reader);
    this.wholeTopic = new WholeTopic(roles.overview(), wordKeys, reader);
    this.reportedWords = new ReportedWords(reader);
    this.corrected = new Corrected(reader);
    this.meantField = new MeantField(roles, reader);
    this.claimedPart = new ClaimedPart(reader);
    this.topicWords = new TopicWords(corpus, analysis);
    this.twoQuestions = new TwoQuestions(reader, subjects);
    this.costing = new Costing(wordKeys, reader, subjects);
    this.starting = new Starting(wordKeys, reader, subjects);
    this.suiting = new Suiting(wordKeys, reader);
    this.fitting = new Fitting(wordKeys);
  }

  /** What {@code text} wishes of the answer before it, or of the one to what it asks itself. */
  public Optional<Reaction> reaction(String text, Language fallback) {
    return reactions
        .in(text, part -> asks(reader.read(part, Optional.empty(), fallback)))
        .filter(reaction -> !seeming.is(reaction, text, fallback));
  }

  /** Whether it asks for something in so many words, be it by naming it. */
  private static boolean asks(Reading reading) {
    return !reading.roles().isEmpty()
        || !reading.topics().all().isEmpty()
        || reading.has(Cue.QUESTION_WORD)
        || reading.asksWho()
        || reading.has(Cue.WISH)
        || reading.has(Cue.ADVICE)
        || reading.has(Cue.COMPARE);
  }

  /**
   * What {@code text} asks.
   *
   * @param wish the language the answer must have, where it is fixed from outside
   * @param fallback the language where the text does not tell
   * @param previous what was asked before in the same conversation
   */
  public Interpretation interpret(
      String text, Optional<Language> wish, Language fallback, Optional<Interpretation> previous) {
    Reading whole =
        previous.isPresent()
            ? reader.readInChat(text, wish, fallback)
            : reader.read(text, wish, fallback);
    if (previous.isPresent() && wishesOnlyForLanguage(whole)) {
      return previous.get().in(whole.language());
    }
    Optional<Reading> reported = reportedWords.in(whole);
    Optional<Reading> ruled = meantField.or(ruledOut.without(whole), whole, previous);
    Optional<Reading> instead =
        previous.isPresent() && whole.has(Cue.SAME)
            ? corrected.in(ruled.orElse(whole))
            : Optional.empty();
    Optional<Reading> left =
        reported
            .or(() -> instead)
            .or(() -> ruled)
            .or(() -> standing.without(whole))
            .or(() -> occasions.without(whole))
            .or(() -> wholeTopic.in(whole));
    boolean doubted = reported.isPresent() || QuestionForm.isMarked(text);
    Optional<Claim> claim = claimedPart.in(left.orElse(whole), doubted);
    Optional<Reading> meant = claim.map(Claim::reading).or(() -> left);
    Reading reading = meant.orElse(whole);
    List<Clause> clauses = Clauses.of(reading, reader);
    Optional<Reading> part = askedPart.in(reading, clauses);
    Reading question = part.orElse(reading);
    Optional<Reading> plain =
        costing
            .plainly(question, previous)
            .or(() -> starting.plainly(question, reading, previous))
            .or(() -> suiting.plainly(reading))
            .or(() -> part);
    Written written = new Written(text, twoQuestions.in(reading, clauses));
    boolean marked = claim.isPresent() || QuestionForm.isMarked(text);
    Manners claimed = Manners.of(claim);
    Interpretation asked =
        plain
            .map(asking ->
                interpreted(asking, asking.text(marked), written, claimed, previous).told(reading))
            .orElseGet(() ->
                interpreted(
                    reading,
                    meant.map(it -> it.text(marked)).orElse(text),
                    written,
                    claimed,
                    previous.filter(_ -> instead.filter(Corrected::namesTopic).isEmpty())));
    boolean employs =
        reading.hires()
            || previous.map(Interpretation::manners).filter(Manners::employs).isPresent();
    Interpretation ofRole =
        pointsNowhere(whole, asked, previous)
            ? asked.unanswered()
            : previous.filter(_ -> instead.isPresent()).map(asked::ofTheRoleOf).orElse(asked);
    Interpretation told = ofRole.with(fitting.in(whole));
    return employs ? told.employing() : told;
  }

  /** "And the other one?" where no role was spoken of. */
  private static boolean pointsNowhere(
      Reading message, Interpretation asked, Optional<Interpretation> previous) {
    return previous.isEmpty()
        && message.has(Cue.OTHER)
        && message.roles().isEmpty()
        && asked.isEmpty()
        && !message.hires();
  }

  private Interpretation interpreted(
      Reading reading,
      String text,
      Written message,
      Manners claimed,
      Optional<Interpretation> previous) {
    Interpretation alone = alone(reading, text).claiming(claimed);
    Asked last = previous.map(Interpretation::asked).orElse(Asked.NOTHING);
    Following following =
        Following.of(reading, alone, last.following(), new KnownWords(reader, titles));
    Asked asked = Asked.of(text, message, reading, last, following);
    return previous
        .map(before ->
            new FollowUp(
                    roles,
                    before,
                    () -> base(before),
                    this::saysAnything,
                    this::tellsAnything,
                    topicWords)
                .resolve(alone, reading))
        .orElse(alone)
        .in(asked);
  }

  /** The language that {@code text} wishes for, where it wishes for nothing else. */
  public Optional<Language> wishedLanguage(String text, Language fallback) {
    return Optional.of(reader.readInChat(text, Optional.empty(), fallback))
        .filter(this::wishesOnlyForLanguage)
        .map(Reading::language);
  }

  /** Whether a word beside roles asks or tells something. */
  private boolean saysAnything(Reading reading) {
    return reading.has(Cue.QUESTION_WORD) || reading.has(Cue.WEIGH) || tellsAnything(reading);
  }

  /** The same of a word by itself, which only asks for nothing. */
  private boolean tellsAnything(Reading reading) {
    return IntStream.range(0, reading.tokens().size())
        .filter(position -> !reading.isCue(position) && !reading.isRole(position))
        .anyMatch(position -> !reader.isFunctionWord(reading.tokens().get(position).surface()));
  }

  /** The question that fragments were joined to, or the one that is whole itself. */
  private Interpretation base(Interpretation question) {
    String text = question.asked().before();
    if (!question.manners().isJoined() || text.isEmpty()) {
      return question;
    }
    Language language = question.language();
    return alone(reader.read(text, Optional.of(language), language), text).of(question.roles());
  }

  /** Whether it asks for nothing but the other language, such as "in English, please". */
  private boolean wishesOnlyForLanguage(Reading reading) {
    return reading.wishesForLanguage()
        && reading.roles().isEmpty()
        && reading.topics().all().isEmpty()
        && IntStream.range(0, reading.tokens().size())
            .filter(position -> !reading.isCue(position))
            .allMatch(position -> reader.isEveryday(reading.tokens().get(position).surface()));
  }

  /**
   * The question for a comparison of all roles.
   *
   * @param topic what to compare, in the person's words; empty for the whole roles
   */
  public Interpretation comparison(String topic, Language language) {
    Interpretation named = alone(reader.read(topic, Optional.of(language), language), topic);
    return named.comparing(
        roles.roleIds(),
        new Asked(
            topic, new Written(topic, List.of()), language, "", true, true, Following.NOTHING));
  }

  private Interpretation alone(Reading reading, String text) {
    boolean marked = QuestionForm.isMarked(text);
    Subject subject = subjects.subject(reading, marked);
    Optional<Cue> smallTalk = SmallTalk.in(reading, subject.topics(), subject.focus(), marked);
    Manners manners =
        Manners.of(reading).with(Manner.STRANGER, otherJobs.asksAboutStranger(reading));
    List<String> features = features(reading, manners);
    if (smallTalk.isPresent()) {
      return Interpretation.smallTalk(
          reading.language(), smallTalk.get(), features, manners.lasting());
    }
    return new InterpretationBuilder(
            reading.language(), Intent.kind(reading, subject.topics(), subject.focus()))
        .roles(reading.roleIds())
        .topics(subject.topics())
        .topicTerms(subject.topicTerms())
        .focus(subject.focus())
        .disliked(subject.disliked())
        .features(features)
        .description(
            TermQuestion.is(reading, subject, reader)
                ? Interpretation.Description.TERM
                : Intent.description(reading))
        .manners(
            manners
                .with(Manner.ANCHORED, Intent.isAnchored(reading, subject.topics()))
                .with(Manner.OTHER_JOB, otherJobs.named(reading)))
        .made();
  }

  private List<String> features(Reading reading, Manners manners) {
    List<String> features = new ArrayList<>(WordFeatures.of(reading, reader));
    if (manners.asksAboutStranger()) {
      features.add("stranger");
    }
    return features;
  }
}
