package rollenkompass.answering.extractive.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import rollenkompass.answering.extractive.words.AnswerType;
import rollenkompass.answering.extractive.words.Expressions;
import rollenkompass.answering.extractive.words.TsvFile;
import rollenkompass.language.Language;

/**
 * What questions name by a turn of phrase rather than by its words, such as opening hours in "Habt
 * ihr auf?". What documents call it stands in {@code matters.tsv}.
 *
 * @param name of the matter; it may be that of the kind of answer which such questions ask for
 * @param names what documents call it
 */
public record Matter(String name, List<Name> names) {
  private static final List<Matter> ALL = all();

  public Matter {
    names = List.copyOf(names);
  }

  /**
   * What documents call a matter.
   *
   * @param strength how well the word stands for it, from 0 to 1
   */
  record Name(Language language, String word, double strength) {}

  private static List<Matter> all() {
    Map<String, List<Name>> names = new HashMap<>();
    for (String[] line : TsvFile.lines(Matter.class, "matters.tsv")) {
      Language language = Language.ofCode(line[1]).orElseThrow();
      names
          .computeIfAbsent(line[0], _ -> new ArrayList<>())
          .add(new Name(language, line[2], Double.parseDouble(line[3])));
    }
    return names.entrySet().stream().map(e -> new Matter(e.getKey(), e.getValue())).toList();
  }

  /** The matter that a question for {@code type} is about. */
  public static Optional<Matter> in(String question, AnswerType type) {
    return ALL.stream()
        .filter(matter -> matter.name.equals(type.name()) || matter.isAskedIn(question))
        .findFirst();
  }

  private boolean isAskedIn(String question) {
    return Expressions.of(name, "matters")
        .map(pattern -> pattern.matcher(question))
        .filter(Matcher::find)
        .isPresent();
  }

  /** Whether a word of such a question only says that it is asked for. */
  boolean isSpokenOf(String word) {
    return Expressions.of(name, "spoken")
        .map(pattern -> pattern.matcher(word))
        .filter(Matcher::matches)
        .isPresent();
  }
}
