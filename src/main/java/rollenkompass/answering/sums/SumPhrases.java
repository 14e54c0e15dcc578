package rollenkompass.answering.sums;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import rollenkompass.answering.wording.Wording;
import rollenkompass.language.Language;

/** Words where a sum of money lies beside others. */
final class SumPhrases {
  private final Wording wording;

  SumPhrases(Wording wording) {
    this.wording = wording;
  }

  /**
   * The sentence that says it of {@code told}.
   *
   * @param ofRole whether it is asked of one role, so that other sums are for more than that
   */
  String lies(Language language, Sum told, List<Beside> beside, boolean ofRole) {
    List<String> said =
        beside.stream()
            .map(it -> {
              String lies = place(language, it, told);
              return ofRole && it.wider() && it.place().isEmpty()
                  ? wording.text(language, "sum.wider", lies)
                  : lies;
            })
            .toList();
    return wording.text(
        language, "sum.lies", told(language, told, beside), wording.join(language, said));
  }

  /** The sum that was told, and the same for a year where it is set beside one. */
  private String told(Language language, Sum told, List<Beside> beside) {
    String said = sum(language, told);
    return beside.stream()
        .map(it -> it.sum().period())
        .filter(period -> period != told.period())
        .findFirst()
        .flatMap(told::in)
        .map(other -> wording.text(language, "sum.that_is", said, sum(language, other)))
        .orElse(said);
  }

  private String place(Language language, Beside beside, Sum told) {
    Sum sum = beside.sum();
    String key = "sum." + beside.placeOf(told).name().toLowerCase(Locale.ROOT);
    String lies = wording.text(language, sum.isRange() ? key + ".range" : key, sum(language, sum));
    return beside.place().map(place -> wording.text(language, "sum.in", lies, place)).orElse(lies);
  }

  private String sum(Language language, Sum sum) {
    NumberFormat numbers = NumberFormat.getIntegerInstance(language.locale());
    String least = numbers.format(sum.least());
    String money =
        sum.isRange()
            ? wording.text(language, "sum.range", least, numbers.format(sum.most()))
            : wording.text(language, "sum.single", least);
    return wording.text(language, "sum." + sum.period().key(), money);
  }
}
