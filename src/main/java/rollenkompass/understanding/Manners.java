package rollenkompass.understanding;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.Reading;

/**
 * How a message asks, beside what it asks for.
 *
 * @param all what it shows of it
 */
public record Manners(Set<Manner> all) {
  /** Of a message that shows nothing of it. */
  public static final Manners NONE = new Manners(Set.of());

  /** What stays true of whoever has said it once. */
  private static final Set<Manner> LASTING =
      EnumSet.of(
          Manner.STRANGER,
          Manner.REFERS,
          Manner.CHOOSES,
          Manner.LIKES,
          Manner.DISLIKES,
          Manner.HIRES,
          Manner.EMPLOYS,
          Manner.JOINED);

  public Manners {
    all = Set.copyOf(all);
  }

  /** What the words of a message show by themselves. */
  public static Manners of(Reading reading) {
    return NONE.with(
            Manner.REFERS,
            reading.has(Cue.REFERENCE) || reading.has(Cue.BACK) || reading.has(Cue.BACK_LAST))
        .with(Manner.TOGETHER, reading.has(Cue.BOTH) || reading.roleIds().size() > 1)
        .with(Manner.WEIGHS, reading.has(Cue.WEIGH))
        .with(Manner.LIMITED, reading.has(Cue.LIMIT))
        .with(Manner.NARROWS, NothingElse.is(reading))
        .with(Manner.CHOOSES, reading.has(Cue.WHO) || reading.has(Cue.ADVICE))
        .with(Manner.LIKES, reading.has(Cue.WISH))
        .with(Manner.DISLIKES, reading.has(Cue.DISLIKE))
        .with(Manner.HIRES, reading.hires());
  }

  /** What a claim, if there is one, shows of how it is made. */
  public static Manners of(Optional<ClaimedPart.Claim> claim) {
    return NONE.with(Manner.CLAIMS, claim.isPresent())
        .with(Manner.DENIES, claim.filter(ClaimedPart.Claim::denied).isPresent());
  }

  /** Those that stay with what follows. */
  public Manners lasting() {
    Set<Manner> lasting = EnumSet.copyOf(LASTING);
    lasting.retainAll(all);
    return new Manners(lasting);
  }

  /** These and {@code more}. */
  public Manners with(Manner... more) {
    return with(new Manners(Set.of(more)));
  }

  /** These, and {@code manner} where it is {@code shown}. */
  public Manners with(Manner manner, boolean shown) {
    return shown ? with(manner) : this;
  }

  /** These and those of {@code other}. */
  public Manners with(Manners other) {
    if (all.containsAll(other.all)) {
      return this;
    }
    Set<Manner> both = EnumSet.copyOf(other.all);
    both.addAll(all);
    return new Manners(both);
  }

  /** Whether it speaks of the roles, of a topic or of jobs at all. */
  public boolean anchored() {
    return all.contains(Manner.ANCHORED);
  }

  /** Whether it asks about a job that is none of the roles. */
  public boolean otherJob() {
    return all.contains(Manner.OTHER_JOB);
  }

  /** Whether it speaks of several roles together. */
  public boolean together() {
    return all.contains(Manner.TOGETHER);
  }

  /** Whether it asks for more or less of something. */
  public boolean weighs() {
    return all.contains(Manner.WEIGHS);
  }

  /** Whether it narrows or negates, so that a plain yes could mislead. */
  public boolean limited() {
    return all.contains(Manner.LIMITED);
  }

  /** Whether it denies what it asks after, which stands here as if it were affirmed. */
  public boolean denies() {
    return all.contains(Manner.DENIES);
  }

  /** Whether it claims that there is nothing else than what it asks after. */
  public boolean narrows() {
    return all.contains(Manner.NARROWS);
  }

  /** Whether it asks who does something, or for advice. */
  boolean chooses() {
    return all.contains(Manner.CHOOSES);
  }

  /** Whether the asker tells what he likes or wishes for. */
  public boolean likes() {
    return all.contains(Manner.LIKES);
  }

  /** Whether it tells what the asker does not like or cannot do well. */
  public boolean dislikes() {
    return all.contains(Manner.DISLIKES);
  }

  /** Whether a word of it may stand for what was told before. */
  public boolean refers() {
    return all.contains(Manner.REFERS);
  }

  /** Whether the asker employs people or looks for somebody. */
  public boolean hires() {
    return all.contains(Manner.HIRES);
  }

  /** Whether the asker employs people, as he has told in the chat. */
  public boolean employs() {
    return all.contains(Manner.EMPLOYS) || hires();
  }

  /** Whether it asks about somebody, or something, of which nothing is known. */
  public boolean asksAboutStranger() {
    return all.contains(Manner.STRANGER);
  }

  /** Whether it names a role and nothing else, and so asks of it what was asked before. */
  public boolean asksTheSame() {
    return all.contains(Manner.ELLIPTIC);
  }

  /** Whether it was put together from a fragment and the question before it. */
  public boolean isJoined() {
    return all.contains(Manner.JOINED);
  }

  /** Whether it asks whether a role fits somebody of whom it tells something. */
  public boolean fits() {
    return all.contains(Manner.FITS);
  }

  /** Whether it asks that, or something else of the role. */
  public boolean mayFit() {
    return all.contains(Manner.MAY_FIT);
  }
}
