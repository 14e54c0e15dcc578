package rollenkompass.understanding;

/** One thing that a message shows of how it asks, beside what it asks for. */
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
  JOINED,
  /** It asks whether a role fits somebody of whom it tells something. */
  FITS,
  /** It may ask that, or something else of the role. */
  MAY_FIT;
}
