package rollenkompass.answering.wording;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.language.OwnFile;

/**
 * A place that people ask for.
 *
 * @param name as it stands behind "about"
 * @param abroad whether what is said of places at home has nothing to do with it
 */
public record Place(String name, AnyPhrase names, AnyPhrase telling, boolean abroad) {
  private static final String ABROAD = "~";
  private static final String ARTICLE = "^(?:die|das|den|the) ";
  private static final Map<Language, List<Place>> PLACES = new EnumMap<>(Language.class);
  private static final Map<Language, PhraseIndex> NAMES = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      List<String> lines = OwnFile.lines(Place.class, "places." + language.code() + ".txt");
      PLACES.put(language, lines.stream().map(line -> of(language, line)).toList());
      NAMES.put(
          language,
          new PhraseIndex(language, PLACES.get(language).stream().map(Place::names).toList()));
    }
  }

  private static String names(String line) {
    return line.split(":", -1)[0].replaceFirst(ARTICLE, "");
  }

  private static Place of(Language language, String written) {
    boolean abroad = written.startsWith(ABROAD);
    String line = abroad ? written.substring(ABROAD.length()) : written;
    String[] sides = line.split(":", -1);
    String name = AnyPhrase.parts(sides[0]).getFirst();
    String names = names(line);
    String telling = sides.length > 1 ? names + '|' + sides[1] : names;
    return new Place(name, AnyPhrase.of(language, names), AnyPhrase.of(language, telling), abroad);
  }

  /** The one place that a text names; empty where it names none or several. */
  static Optional<Place> only(Language language, String text) {
    List<Place> named = in(language, text);
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /** The place that a text names; the longest name, as one may be a part of another. */
  public static Optional<Place> named(Language language, String text) {
    return in(language, text).stream().max(Comparator.comparingInt(place -> place.name().length()));
  }

  /** The places that a text names. */
  public static List<Place> in(Language language, String text) {
    return NAMES.get(language).in(text).stream().mapToObj(PLACES.get(language)::get).toList();
  }

  /** The same as people call it in {@code other}, if that differs. */
  public Place in(Language other) {
    return only(other, name).orElse(this);
  }

  /** How many places {@code text} names. */
  public static int namedBy(PassageText text) {
    return in(text.language(), text.text()).size();
  }

  /** Whether {@code text} names the place itself. */
  public boolean isNamedBy(PassageText text) {
    return in(text.language()).names().isIn(text.labelled());
  }

  /** Whether a part of a text says what goes for it. */
  public boolean isToldIn(String text) {
    return telling.isIn(text);
  }

  /** Whether {@code text} says what goes for it. */
  public boolean isToldBy(PassageText text) {
    return telling.isIn(text.labelled());
  }
}
