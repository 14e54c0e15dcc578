package rollenkompass.channel.telegram;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts of every kind: markup, control characters, emoji, halves of surrogate pairs, prose. */
public final class AnyText {
  private AnyText() {}

  public static Arbitrary<String> ofLengthUpTo(int length) {
    Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(length / 8);
    Arbitrary<String> markup =
        Arbitraries.of(
                "<b>",
                "</b>",
                "<blockquote expandable>",
                "&amp;",
                "&",
                "<",
                ">",
                "🙂",
                "\uD83D",
                "\u202E",
                "\u0000",
                "\n",
                "\n\n",
                "\r\n",
                "\t",
                " ",
                "ß",
                "Wort ")
            .list()
            .ofMaxSize(length / 24)
            .map(parts -> String.join("", parts));
    Arbitrary<String> prose =
        Arbitraries.strings()
            .withChars('a', 'ö', ' ', '&', '\n')
            .ofMinLength(length / 2)
            .ofMaxLength(length);
    return Arbitraries.frequencyOf(Tuple.of(4, anything), Tuple.of(4, markup), Tuple.of(1, prose));
  }
}
