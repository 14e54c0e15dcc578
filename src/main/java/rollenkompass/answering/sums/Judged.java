package rollenkompass.answering.sums;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rollenkompass.answering.Framing;
import rollenkompass.language.Language;

/** What a message wants to know of a sum that it tells. */
enum Judged {
  /** Whether it is little. */
  LESS,
  /** Whether it is much. */
  MORE,
  /** Whether it is what is usual. */
  FAIR;

  /** The name of what begins a message without judging anything. */
  private static final String OPENING = "opening";

  /** The name of what asks how much something is. */
  private static final String AMOUNT = "amount";

  private static final Map<Language, Map<String, Pattern>> WORDS = WordPatterns.named("judging");

  /** The first that a text asks; empty where it asks none of them. */
  static Optional<Judged> in(Language language, String text) {
    Map<String, Pattern> words = WORDS.get(language);
    Matcher opening = words.get(OPENING).matcher(text.strip());
    String rest = opening.lookingAt() ? opening.replaceFirst("") : text;
    String said = words.get(AMOUNT).matcher(rest).replaceAll("");
    return Stream.of(values())
        .filter(judged -> words.get(judged.key()).matcher(said).find())
        .findFirst();
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The verdict on a sum that lies there beside all others; none on what is usual. */
  Framing verdict(Sum.Place place) {
    return switch (this) {
      case LESS -> place == Sum.Place.BELOW ? Framing.YES : Framing.NO;
      case MORE -> place == Sum.Place.ABOVE ? Framing.YES : Framing.NO;
      case FAIR -> place == Sum.Place.WITHIN ? Framing.YES : Framing.PLAIN;
    };
  }
}
