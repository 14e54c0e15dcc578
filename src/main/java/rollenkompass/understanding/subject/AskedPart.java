package rollenkompass.understanding.subject;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import rollenkompass.understanding.Tastes;
import rollenkompass.understanding.reading.Clause;
import rollenkompass.understanding.reading.ClauseWords;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.Reading;

/**
 * Finds the part of a message that asks, where the person tells something of himself beside it:
 * that tells who asks, and not what.
 */
public final class AskedPart {
  /** What is told is weighed by a question for what fits it. */
  private static final Set<Cue> WEIGHING = EnumSet.of(Cue.BOTH, Cue.OTHER, Cue.COMPARE);

  private final MessageReader reader;
  private final SubjectFinder subjects;
  private final Entering entering;

  public AskedPart(MessageReader reader, SubjectFinder subjects, Entering entering) {
    this.reader = reader;
    this.subjects = subjects;
    this.entering = entering;
  }

  /**
   * The words that ask, read by themselves; empty where the whole message does.
   *
   * @param clauses those of the message
   */
  public Optional<Reading> in(Reading message, List<Clause> clauses) {
    BitSet asking = new BitSet();
    boolean tells = false;
    boolean asks = false;
    boolean ofKnown = false;
    Clause.Kind before = Clause.Kind.GOES_WITH;
    for (Clause clause : clauses) {
      before = clause.kind() == Clause.Kind.GOES_WITH ? before : clause.kind();
      boolean told = before == Clause.Kind.TELLS && !saysWhatIsMeant(message, clause);
      boolean known = told && namesKnown(message, clause);
      tells |= told;
      ofKnown |= known;
      asking.set(clause.start(), clause.end(), !told || lacks(message, clause) || (asks && known));
      asks |= before == Clause.Kind.ASKS;
    }
    if (!tells) {
      return entry(message, false);
    }
    if (!asks || weighs(message) || (ofKnown && asksInSpite(message, asking))) {
      return Optional.empty();
    }
    Reading asked = reader.part(message, asking);
    boolean ofRole = !asked.roles().isEmpty();
    boolean teller = !ofKnown && !tellsDislike(message);
    if (ofKnown && asksOfTold(asked, message)) {
      return Optional.of(asked);
    }
    Optional<Reading> entry = entry(asked, teller);
    if (entry.isPresent() || (ofKnown && (!ofRole || tellsOfTaste(message)))) {
      return entry;
    }
    return says(asked, message)
        ? Optional.of(asked)
        : entry(withMatter(message, clauses, asking), teller);
  }

  /** "I mean the cook, what does he earn" tells nothing of whoever asks. */
  private static boolean saysWhatIsMeant(Reading message, Clause clause) {
    return IntStream.range(clause.start(), clause.end())
        .anyMatch(i -> message.cues().at(i).stream().anyMatch(it -> it.meaning() == Cue.SAME));
  }

  /** Whether it names what is disliked: "I can't do it any more" only points to what was told. */
  private boolean tellsDislike(Reading message) {
    return message.has(Cue.DISLIKE) && !subjects.subject(message, false).disliked().isEmpty();
  }

  private static boolean tellsOfTaste(Reading message) {
    return message.hasAny(Cue.CHOOSING) || message.hasAny(Tastes.CUES);
  }

  /** Whether what is told beside it is on the topics that it asks for itself, and on no other. */
  private boolean asksOfTold(Reading asked, Reading message) {
    List<String> topics = subjects.subject(asked, false).topics();
    return message.roleIds().size() == 1
        && !asked.topics().all().isEmpty()
        && message.topics().all().size() > asked.topics().all().size()
        && topics.containsAll(subjects.subject(message, false).topics())
        && !tellsDislike(message);
  }

  /** "Can I do it anyway?" asks of what was told. */
  private static boolean asksInSpite(Reading message, BitSet asking) {
    ClauseWords words = ClauseWords.in(message.spoken());
    return asking.stream().anyMatch(i -> words.isInSpite(message.tokens().get(i).surface()));
  }

  /** Whether it tells a thing of which the documents may speak, too: "creative", but not "cook". */
  private boolean namesKnown(Reading message, Clause clause) {
    return message.terms().stream()
        .filter(term -> clause.start() <= term.start() && term.start() < clause.end())
        .filter(term -> !isForm(message, term.start()) && !message.isRole(term.start()))
        .anyMatch(term -> term.hasConcept() && !reader.isFunctionWord(term.surface()));
  }

  /** Whether a word tells what kind of message it is, small talk in the midst of it aside. */
  private static boolean isForm(Reading message, int at) {
    return message.cues().at(at).stream().anyMatch(match -> !match.meaning().isSmallTalk());
  }

  /** The question for the way in, where it asks for nothing else. */
  private Optional<Reading> entry(Reading question, boolean teller) {
    return entering
        .plainly(question, teller)
        .filter(_ -> asksOnlyThat(question) && !tellsDislike(question))
        .map(words -> reader.part(question, words));
  }

  private boolean asksOnlyThat(Reading question) {
    ClauseWords words = ClauseWords.in(question.spoken());
    return subjects.subject(question, false).focus().stream()
        .allMatch(term ->
            entering.says(question, term)
                || words.names(before(question, term.start(), 1))
                || words.names(before(question, term.start(), 2)));
  }

  private static String before(Reading question, int at, int distance) {
    return at < distance ? "" : question.tokens().get(at - distance).surface();
  }

  private static boolean weighs(Reading message) {
    return message.roleIds().size() > 1
        || message.hasAny(WEIGHING)
        || (message.roleIds().isEmpty() && message.hasAny(Cue.CHOOSING));
  }

  /** "Ist das möglich?" asks for what was told before it: for the clauses that name a role. */
  private Reading withMatter(Reading message, List<Clause> clauses, BitSet asking) {
    BitSet all = (BitSet) asking.clone();
    for (Clause clause : clauses) {
      if (namesRole(message, clause)) {
        all.set(clause.start(), clause.end());
      }
    }
    return reader.part(message, all);
  }

  /** "Hab kein Abi": what somebody has not is what he asks about, where the topics know it. */
  private static boolean lacks(Reading message, Clause clause) {
    boolean denies = false;
    boolean named = false;
    for (int i = clause.start(); i < clause.end(); i++) {
      denies |= message.cues().at(i).stream().anyMatch(match -> match.meaning() == Cue.LIMIT);
      named |= message.topic(i).isPresent();
    }
    return denies && named;
  }

  private static boolean namesRole(Reading message, Clause clause) {
    for (int i = clause.start(); i < clause.end(); i++) {
      if (message.isRole(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the part that asks says by itself what it asks for. */
  private boolean says(Reading asked, Reading message) {
    if (asked.has(Cue.REFERENCE) || (asked.roles().isEmpty() && asked.asksWho())) {
      return false;
    }
    Subject subject = subjects.subject(asked, false);
    boolean needsThing = asked.roles().isEmpty() && message.hires();
    return !subject.topics().isEmpty() || (!subject.focus().isEmpty() && !needsThing);
  }
}
