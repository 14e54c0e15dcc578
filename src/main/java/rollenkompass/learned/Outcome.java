package rollenkompass.learned;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reply comes to. */
public enum Outcome {
  /** It tells something from the sources. */
  ANSWER,
  /** It asks back. */
  CLARIFY,
  /** It says that the sources have no answer. */
  DECLINE,
  /** It is part of a chat and tells nothing. */
  SMALLTALK,
  /** It says what can be asked. */
  HELP;

  /** How JSON lines, question sets and the model write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The outcome that is written so. */
  public static Optional<Outcome> ofCode(String code) {
    return Stream.of(values()).filter(outcome -> outcome.code().equals(code)).findFirst();
  }

  /** Whether it tells nothing and asks for nothing. */
  public boolean isTalk() {
    return switch (this) {
      case SMALLTALK, HELP -> true;
      case ANSWER, CLARIFY, DECLINE -> false;
    };
  }
}
