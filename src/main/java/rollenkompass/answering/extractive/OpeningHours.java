package rollenkompass.answering.extractive;

import java.util.Map;
import java.util.regex.Pattern;
import rollenkompass.language.Language;

/** What questions for opening hours say, and what documents call these. */
final class OpeningHours {
  static final String TERM = "öffnungszeiten";

  /** What documents call them, with how well it stands for them. */
  static final Map<Language, Map<String, Double>> WORDS =
      Map.of(
          Language.DE,
          Map.of(
              "Öffnungszeiten", 1.0,
              "Sprechzeiten", 0.8,
              "Sprechstunde", 0.7,
              "Geschäftszeiten", 0.9,
              "geöffnet", 0.6,
              "offen", 0.6,
              "öffnet", 0.6),
          Language.EN,
          Map.of("opening", 0.8, "hours", 0.5, "opens", 0.6));

  private static final Pattern SPOKEN_OF =
      Pattern.compile(
          "(?iu)offen|ge?öffnet|öffn\\p{L}*|auf|zu|auf?mach\\p{L}*|zumach\\p{L}*|macht|machen"
              + "|zugemacht|aufgemacht|schlie(?:ß|ss)\\p{L}*|geschlossen|geöffnet|\\p{L}*zeiten?"
              + "|open\\p{L}*|close[sd]?|closing|shuts?|hours|times?");

  private OpeningHours() {}

  /** Whether a word of such a question only says that it asks for them. */
  static boolean isSpokenOf(String word) {
    return SPOKEN_OF.matcher(word).matches();
  }
}
