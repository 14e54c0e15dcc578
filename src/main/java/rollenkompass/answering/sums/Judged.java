package rollenkompass.answering.sums;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /** What begins a message without judging anything, or asks how much something is. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "^\\s*(?:ok|okay|gut|good|fine|well)\\b|\\b(?:wie ?viel|how much)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Map<Language, Map<Judged, Pattern>> WORDS = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      Map<Judged, Pattern> words = new EnumMap<>(Judged.class);
      for (String line : OwnFile.lines(Judged.class, "judging." + language.code() + ".txt")) {
        String[] sides = line.split(":", -1);
        words.put(valueOf(sides[0].strip().toUpperCase(Locale.ROOT)), WordPatterns.any(sides[1]));
      }
      WORDS.put(language, words);
    }
  }

  /** The first that a text asks; empty where it asks none of them. */
  static Optional<Judged> in(Language language, String text) {
    String said = BESIDE.matcher(text).replaceAll("");
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
