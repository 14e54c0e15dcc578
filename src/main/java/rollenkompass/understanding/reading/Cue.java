package rollenkompass.understanding.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rollenkompass.language.Language;

/** What a turn of phrase says about the kind of a message. */
public enum Cue {
  /** Asks for differences. */
  COMPARE,
  /** Asks which role does something. */
  WHO,
  /** Asks which role fits. */
  ADVICE,
  /** Speaks of choosing or hiring. */
  CHOICE,
  /** The asker speaks of himself. */
  SELF,
  /** Addresses the bot. */
  YOU,
  /** Tells a wish, a like or a strength of the asker. */
  WISH,
  /** Tells what the asker does not like. */
  DISLIKE,
  /** Asks for a description. */
  OVERVIEW,
  /** Asks what something is or does: right before a role, for a description of it. */
  WHAT,
  /** Asks what a word means. */
  MEANING,
  /** Asks what something is: right before a single word, what that word means. */
  WHAT_IS,
  /** Asks for something: how, which, why. */
  QUESTION_WORD,
  /** At the start of a sentence: asks for yes or no. */
  POLAR,
  /** Puts alternatives: or. */
  OR,
  /** Asks for more or less of something: better, rather. */
  WEIGH,
  /** Narrows or negates: only, not. */
  LIMIT,
  /** Says that somebody does something, and not what: takes care of, is responsible for. */
  PREDICATE,
  /** Means all roles. */
  BOTH,
  /** Means the role that was not spoken of. */
  OTHER,
  /** Points back to what was spoken of. */
  BACK,
  /** At the end of a message: points back to what was spoken of. */
  BACK_LAST,
  /** May stand for what was told, be it no role: "that", "so einer". */
  REFERENCE,
  /** Goes on from what was spoken of. */
  CONTINUE,
  /** Asks the same of whom or what it names: holds for, I mean. */
  SAME,
  /** Tells that the asker employs people or looks for somebody. */
  HIRE,
  /** Needs something: right before a role, somebody who has it. */
  NEED,
  /** Asks what the bot cannot do, or whether it is ever wrong. */
  LIMITS,
  /** Asks who made the bot. */
  MAKER,
  /** Wishes to be entertained: for a joke, a song, a story. */
  JOKE,
  /** Asks what the bot can do; of several kinds of small talk, the earlier one here wins. */
  HELP,
  /** Asks what the bot remembers of the asker, or that it forget it. */
  MEMORY,
  /** Asks what the bot costs. */
  PRICE,
  /** Asks which languages the bot knows. */
  LANGUAGES,
  /** Asks where the bot knows things from, and whether they are true. */
  TRUST,
  /** Wishes to be left alone. */
  SILENCE,
  /** Asks who the bot is. */
  IDENTITY,
  /** Asks how the bot is. */
  HOW_ARE_YOU,
  /** A goodbye. */
  BYE,
  /** A thank-you. */
  THANKS,
  /** A hello. */
  GREETING,
  /** Displeasure with the bot: "you are useless". */
  DISPLEASED,
  /** Praise, laughter, an "I see". */
  PRAISE,
  /** Astonishment or regret at what was told: "wow", "what a pity". */
  ASTONISHED,
  /** Asks to be given something: "may I", "please". */
  REQUEST,
  /** An indefinite article: right behind what is asked, for any one of its kind. */
  ARTICLE,
  /** Wishes a German answer. */
  IN_GERMAN,
  /** Wishes an English answer. */
  IN_ENGLISH;

  /** Those of who has to choose, or asks for advice on it. */
  public static final Set<Cue> CHOOSING = Set.of(ADVICE, CHOICE);

  /** Whether a message that is nothing but this is no question about the corpus. */
  public boolean isSmallTalk() {
    return switch (this) {
      case LIMITS,
          MAKER,
          JOKE,
          HELP,
          MEMORY,
          PRICE,
          LANGUAGES,
          TRUST,
          SILENCE,
          IDENTITY,
          HOW_ARE_YOU,
          BYE,
          THANKS,
          GREETING,
          DISPLEASED,
          PRAISE,
          ASTONISHED ->
          true;
      case COMPARE,
          WHO,
          ADVICE,
          CHOICE,
          SELF,
          YOU,
          WISH,
          DISLIKE,
          OVERVIEW,
          WHAT,
          MEANING,
          WHAT_IS,
          QUESTION_WORD,
          POLAR,
          OR,
          WEIGH,
          LIMIT,
          PREDICATE,
          BOTH,
          OTHER,
          BACK,
          BACK_LAST,
          REFERENCE,
          CONTINUE,
          SAME,
          HIRE,
          NEED,
          REQUEST,
          ARTICLE,
          IN_GERMAN,
          IN_ENGLISH ->
          false;
    };
  }

  /**
   * Whether its words say nothing else: "who" only asks, but "choose" may be what is asked about.
   */
  boolean isOnlyForm() {
    return switch (this) {
      case COMPARE,
          WHO,
          PREDICATE,
          SELF,
          YOU,
          OVERVIEW,
          WHAT,
          MEANING,
          WHAT_IS,
          QUESTION_WORD,
          BOTH,
          OTHER,
          BACK,
          BACK_LAST,
          REFERENCE,
          CONTINUE,
          SAME,
          IN_GERMAN,
          IN_ENGLISH,
          ARTICLE,
          LIMITS,
          MAKER,
          JOKE,
          HELP,
          MEMORY,
          PRICE,
          LANGUAGES,
          TRUST,
          SILENCE,
          IDENTITY,
          HOW_ARE_YOU ->
          true;
      case ADVICE,
          CHOICE,
          WISH,
          DISLIKE,
          POLAR,
          OR,
          WEIGH,
          LIMIT,
          HIRE,
          NEED,
          THANKS,
          BYE,
          GREETING,
          DISPLEASED,
          PRAISE,
          ASTONISHED,
          REQUEST ->
          false;
    };
  }

  /** Whether it tells something of the kind of message by itself, wherever it stands. */
  public boolean isTelling() {
    return this != ARTICLE && this != REQUEST;
  }

  /** The language that it wishes the answer to be in. */
  Optional<Language> wishedLanguage() {
    return switch (this) {
      case IN_GERMAN -> Optional.of(Language.DE);
      case IN_ENGLISH -> Optional.of(Language.EN);
      default -> Optional.empty();
    };
  }

  static Cue named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
