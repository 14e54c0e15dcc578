package rollenkompass.understanding.pipeline;

import java.util.Optional;
import rollenkompass.language.Language;
import rollenkompass.understanding.Reaction;
import rollenkompass.understanding.Tastes;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.Reading;

/** Tells what only seems to react to an answer, and asks something of its own. */
final class SeemingReactions {
  private final MessageReader reader;

  SeemingReactions(MessageReader reader) {
    this.reader = reader;
  }

  /**
   * Whether a reaction only seems to be one.
   *
   * @param text the whole message
   * @param fallback its language where it does not tell itself
   */
  boolean is(Reaction reaction, String text, Language fallback) {
    return switch (reaction.wish()) {
      case VERDICT -> tellsTaste(reaction.question(), fallback);
      case DOUBT -> !reaction.isAlone() && reports(text, fallback);
      case SHORTER -> !reaction.isAlone() && describes(text, reaction);
      default -> false;
    };
  }

  /** "I am good with people, says he. Is he right?" asks for advice, and not for a plain yes. */
  private boolean tellsTaste(String text, Language fallback) {
    Reading reading = read(text, fallback);
    return reading.has(Cue.SELF) && reading.hasAny(Tastes.CUES);
  }

  /** "My boss says … Is that true?" doubts what somebody else says, and not the answer before. */
  private boolean reports(String text, Language fallback) {
    Reading reading = read(text, fallback);
    return reading.roles().isEmpty() && ReportedWords.are(reading);
  }

  /** "We have a cook now. Brief me, please": what seems to wish for a form asks to be told. */
  private boolean describes(String text, Reaction reaction) {
    Language language = reaction.language().orElse(Language.DE);
    return read(text, language).has(Cue.OVERVIEW)
        && !read(reaction.question(), language).has(Cue.OVERVIEW);
  }

  private Reading read(String text, Language fallback) {
    return reader.read(text, Optional.empty(), fallback);
  }
}
