package rollenkompass.answering.sums;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollenkompass.answering.Framing;
import rollenkompass.language.Language;
import rollenkompass.language.OwnFile;

/** What a message wants to know of a sum that it tells. */
enum Judged {
  /** Whether it is little. */
  LESS,
  /** Whether it is much. */
  MORE,
  /** Whether it is what is usual. */
  FAIR;

  private static final Map<Language, Map<Judged, Pattern>> WORDS = new EnumMap<>(Language.class);

  /** What begins a message without judging anything. */
  private static final Map<Language, Pattern> OPENINGS = new EnumMap<>(Language.class);

  /** What asks how much something is. */
  private static final Map<Language, Pattern> AMOUNTS = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      WORDS.put(language, new EnumMap<>(Judged.class));
      for (String line : OwnFile.lines(Judged.class, "judging." + language.code() + ".txt")) {
        String[] sides = line.split(":", -1);
        Pattern words = WordPatterns.any(sides[1]);
        switch (sides[0].strip()) {
          case "opening" -> OPENINGS.put(language, words);
          case "amount" -> AMOUNTS.put(language, words);
          case String judged ->
              WORDS.get(language).put(valueOf(judged.toUpperCase(Locale.ROOT)), words);
        }
      }
    }
  }

  /** The first that a text asks; empty where it asks none of them. */
  static Optional<Judged> in(Language language, String text) {
    Matcher opening = OPENINGS.get(language).matcher(text.strip());
    String rest = opening.lookingAt() ? opening.replaceFirst("") : text;
    String said = AMOUNTS.get(language).matcher(rest).replaceAll("");
    return WORDS.get(language).entrySet().stream()
        .filter(words -> words.getValue().matcher(said).find())
        .map(Map.Entry::getKey)
        .findFirst();
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
