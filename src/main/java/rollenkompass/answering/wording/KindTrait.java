package rollenkompass.answering.wording;

/** What there is to know of a kind of thing, as the file of kinds writes it in brackets. */
enum KindTrait {
  /** It is asked of roles together, and not of one thing. */
  OF_ROLES,
  /** It is asked of several roles and what they have to do with each other. */
  OF_SEVERAL,
  /** It is asked of a firm, so that what is told of any role tells of it. */
  OF_FIRMS,
  /** It is asked of who else may do what a role does: of no role. */
  OF_OTHERS,
  /** It is looked for only where the answer is doubtful. */
  OF_DOUBT,
  /** It is looked for only behind something told: alone it is asked of nobody here. */
  OF_CHAT,
  /** It is asked of all sources: behind something told it is asked of the source of that. */
  OF_ALL,
  /** It is asked of the bot itself, be it about the roles or not. */
  OF_BOT,
  /** It is asked of the bot for its own sake, so that nothing in the sources goes with it. */
  NEVER_DONE,
  /** It is on what condition people work, be it asked behind anything else. */
  OF_WORK,
  /** It may be asked of the work, and of what is paid for it. */
  OF_WORK_OR_PAY,
  /** It is on what condition a sum of money is given: asked of nothing else. */
  OF_AMOUNTS,
  /** It is about amounts that are paid for less than full work. */
  LESS_WORK,
  /** It is how many there are of a thing: of what a topic is about, a list tells. */
  COUNT,
  /** What tells it stands before what was found without it, and not in its place. */
  TOLD_FIRST,
  /** What tells it is told alone: which of several sums is right, what women get. */
  TOLD_ALONE,
  /** People tell it of themselves before they ask: that they are women. */
  TOLD_BESIDE
}
