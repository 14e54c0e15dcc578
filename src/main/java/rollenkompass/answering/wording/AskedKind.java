package rollenkompass.answering.wording;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;

/**
 * A kind of thing that people ask for and that passages on the same may leave out: what it costs,
 * in which language it is.
 *
 * @param name of the messages that say so
 * @param alike of the messages for it where it is asked about amounts; mostly the same
 * @param near what is nearest to such a thing, of a kind that is looked for on every topic
 * @param askedOf what it can be asked of; empty where that may be anything
 */
record AskedKind(
    String name,
    String alike,
    Set<KindTrait> traits,
    AnyPhrase asking,
    AnyPhrase telling,
    Optional<AnyPhrase> near,
    Optional<AnyPhrase> askedOf) {
  private static final int NEAR = 3;
  private static final int ASKED_OF = 4;
  private static final String NONE = "-";
  private static final String ADVICE = "advice";
  private static final Pattern NAME = Pattern.compile("(\\w+)(?: \\((.+)\\))?");
  private static final Pattern COMMA = Pattern.compile(", ");
  private static final String ALIKE = " as ";

  AskedKind {
    traits = Set.copyOf(traits);
  }

  /**
   * One of {@code language}, as its file writes it.
   *
   * @throws IllegalArgumentException where a trait is not known
   */
  static AskedKind of(Language language, String line) {
    String[] sides = line.split(":", -1);
    Matcher name = NAME.matcher(sides[0].strip());
    if (!name.matches()) {
      throw new IllegalArgumentException("no name of a kind of thing: " + sides[0]);
    }
    String alike = name.group(1);
    Set<KindTrait> traits = EnumSet.noneOf(KindTrait.class);
    for (String trait : name.group(2) == null ? new String[0] : COMMA.split(name.group(2))) {
      int as = trait.indexOf(ALIKE);
      alike = as < 0 ? alike : trait.substring(as + ALIKE.length());
      traits.add(trait(as < 0 ? trait : trait.substring(0, as)));
    }
    return new AskedKind(
        name.group(1),
        alike,
        traits,
        AnyPhrase.of(language, sides[1]),
        AnyPhrase.of(language, sides[2]),
        side(language, sides, NEAR),
        side(language, sides, ASKED_OF));
  }

  private static Optional<AnyPhrase> side(Language language, String[] sides, int at) {
    return Arrays.stream(sides)
        .skip(at)
        .findFirst()
        .filter(side -> !side.strip().equals(NONE))
        .map(side -> AnyPhrase.of(language, side));
  }

  private static KindTrait trait(String written) {
    return KindTrait.valueOf(written.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  boolean has(KindTrait trait) {
    return traits.contains(trait);
  }

  /** The folded words of {@code text} beside those that ask for it. */
  String beside(Language language, String text) {
    return asking.beside(FoldedText.of(language, text));
  }

  /** The same asked of the work, where it may be asked of what is paid for it; else itself. */
  AskedKind ofWork(Language language) {
    return has(KindTrait.OF_WORK_OR_PAY)
        ? AskedKinds.in(language).having(KindTrait.OF_WORK).orElse(this)
        : this;
  }

  /** Whether it is looked for on every topic. */
  boolean isSought() {
    return near.isPresent();
  }

  /** Whether {@code text} tells a thing of this kind. */
  boolean isToldBy(PassageText text) {
    return AskedKinds.in(text.language())
        .named(name)
        .anyMatch(kind -> kind.telling().isIn(text.labelled()));
  }

  /** Whether {@code text} tells what is nearest to it. */
  boolean isNear(PassageText text) {
    return AskedKinds.in(text.language())
        .named(name)
        .flatMap(kind -> kind.near().stream())
        .anyMatch(words -> words.isIn(text.labelled()));
  }

  /** Whether it can be asked of what {@code text} tells. */
  boolean isAskedOf(PassageText text) {
    return AskedKinds.in(text.language())
        .named(name)
        .flatMap(kind -> kind.askedOf().stream())
        .allMatch(words -> words.isIn(text.labelled()));
  }

  /** Whether what a role asks of a person is nearest to it. */
  boolean isNearAdvice() {
    return near.filter(words -> words.hasWord(ADVICE)).isPresent();
  }
}
