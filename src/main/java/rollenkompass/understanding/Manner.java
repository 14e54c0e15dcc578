package rollenkompass.understanding;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.Reading;

/** What a message shows of how it asks, beside what it asks for. */
public enum Manner {
  /** It speaks of the roles, of a topic or of jobs at all. */
  ANCHORED,
  /** It asks about a job that is none of the roles. */
  OTHER_JOB,
  /** It asks about somebody, or something, of which nothing is known. */
  STRANGER,
  /** A word of it may stand for what was told before. */
  REFERS,
  /** It speaks of several roles together. */
  TOGETHER,
  /** It asks for more or less of something (better, rather). */
  WEIGHS,
  /** It narrows or negates (only, not), so that a plain yes could mislead. */
  LIMITED,
  /** It claims something, and wants to hear whether it is so. */
  CLAIMS,
  /** It denies what it asks after, which stands here as if it were affirmed. */
  DENIES,
  /** It claims that there is nothing else: "only …". */
  NARROWS,
  /** It asks who does something, or for advice. */
  CHOOSES,
  /** The asker tells what he likes or wishes for. */
  LIKES,
  /** The asker tells what he does not like or cannot do well. */
  DISLIKES,
  /** The asker employs people or looks for somebody. */
  HIRES,
  /** It names a role and nothing else, and so asks the same of it as was asked before. */
  ELLIPTIC,
  /** The asker employs people, as he has told in the chat. */
  EMPLOYS,
  /** It was put together from a fragment and the question before it. */
  JOINED;

  /** What stays true of whoever has said it once. */
  private static final Set<Manner> LASTING =
      EnumSet.of(STRANGER, REFERS, CHOOSES, LIKES, DISLIKES, HIRES, EMPLOYS, JOINED);

  /** What the words of a message show by themselves. */
  static Set<Manner> of(Reading reading) {
    Set<Manner> manners = EnumSet.noneOf(Manner.class);
    add(
        manners,
        REFERS,
        reading.has(Cue.REFERENCE) || reading.has(Cue.BACK) || reading.has(Cue.BACK_LAST));
    add(manners, TOGETHER, reading.has(Cue.BOTH) || reading.roleIds().size() > 1);
    add(manners, WEIGHS, reading.has(Cue.WEIGH));
    add(manners, LIMITED, reading.has(Cue.LIMIT));
    add(manners, NARROWS, NothingElse.is(reading));
    add(manners, CHOOSES, reading.has(Cue.WHO) || reading.has(Cue.ADVICE));
    add(manners, LIKES, reading.has(Cue.WISH));
    add(manners, DISLIKES, reading.has(Cue.DISLIKE));
    add(manners, HIRES, reading.hires());
    return manners;
  }

  /** What a claim, if there is one, shows of how it is made. */
  static Set<Manner> of(Optional<ClaimedPart.Claim> claim) {
    Set<Manner> manners = EnumSet.noneOf(Manner.class);
    add(manners, CLAIMS, claim.isPresent());
    add(manners, DENIES, claim.filter(ClaimedPart.Claim::denied).isPresent());
    return manners;
  }

  /** Those of {@code manners} that stay with what follows. */
  static Set<Manner> lasting(Set<Manner> manners) {
    Set<Manner> lasting = EnumSet.noneOf(Manner.class);
    lasting.addAll(manners);
    lasting.retainAll(LASTING);
    return lasting;
  }

  static void add(Set<Manner> manners, Manner manner, boolean shown) {
    if (shown) {
      manners.add(manner);
    }
  }
}
