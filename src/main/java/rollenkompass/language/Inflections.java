package rollenkompass.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The forms of a word that its stem does not tell: those of German verbs ({@code verdienen}: {@code
 * verdient}), and the irregular ones of both languages ({@code pay}: {@code paid}).
 */
public final class Inflections {
  private static final int SHORTEST_VERB = 5;
  private static final int SHORTEST_REST = 4;

  /** Behind these a German verb needs an {@code e}: {@code arbeitet}, {@code öffnet}. */
  private static final Pattern HARD_TO_SAY =
      Pattern.compile(".*(?:[dt]|(?:[bcdfgkpstvwxz]|ch)[mn])");

  private static final Pattern HISSING = Pattern.compile(".*[sxz]");

  private Inflections() {}

  /**
   * Further forms of a word, folded; none for a phrase, and none that is an everyday word. A German
   * verb is one that ends like an infinitive and begins with a small letter. The forms may hold
   * some that nobody uses.
   */
  public static Set<String> of(Language language, String word) {
    Set<String> forms = new LinkedHashSet<>();
    if (word.isEmpty() || !word.chars().allMatch(Character::isLetter)) {
      return forms;
    }
    String folded = Spelling.fold(language, word);
    boolean infinitive = language == Language.DE && folded.endsWith("n");
    if (!infinitive) {
      forms.addAll(BaseForms.of(language).irregular(folded));
    } else if (Character.isLowerCase(word.codePointAt(0)) && folded.length() >= SHORTEST_VERB) {
      addVerb(folded, forms);
    }
    forms.remove(folded);
    forms.removeIf(WordList.common(language)::contains);
    forms.removeIf(WordList.function(language)::contains);
    return forms;
  }

  /** The phrases, and behind them those forms of their words that have none of their keys. */
  public static List<String> with(WordKeys keys, Language language, List<String> phrases) {
    List<String> all = new ArrayList<>(phrases);
    Set<String> found = new HashSet<>();
    phrases.forEach(phrase -> found.add(keys.key(language, phrase)));
    for (String phrase : phrases) {
      for (String form : of(language, phrase)) {
        if (found.add(keys.key(language, form))) {
          all.add(form);
        }
      }
    }
    return all;
  }

  private static void addVerb(String infinitive, Set<String> forms) {
    BaseForms german = BaseForms.of(Language.DE);
    addRegular("", infinitive, forms);
    forms.addAll(german.irregular(infinitive));
    BaseForms.PREFIXES.stream()
        .filter(prefix -> !rest(infinitive, prefix).isEmpty())
        .findFirst()
        .ifPresent(prefix -> addParted(prefix, rest(infinitive, prefix), forms));
    for (String prefix : BaseForms.STAYING) {
      String rest = rest(infinitive, prefix);
      german.irregular(rest).forEach(form -> forms.add(prefix + form.replaceFirst("\\Age", "")));
    }
  }

  /** Adds the forms of a verb that {@code ge} and {@code zu} part: {@code mitgebracht}. */
  private static void addParted(String prefix, String rest, Set<String> forms) {
    addRegular(prefix + "ge", rest, forms);
    forms.add(prefix + "zu" + rest);
    BaseForms.of(Language.DE).irregular(rest).forEach(form -> forms.add(prefix + form));
  }

  private static String rest(String infinitive, String prefix) {
    return infinitive.startsWith(prefix) && infinitive.length() >= prefix.length() + SHORTEST_REST
        ? infinitive.substring(prefix.length())
        : "";
  }

  private static void addRegular(String before, String infinitive, Set<String> forms) {
    int ending = infinitive.endsWith("en") ? 2 : 1;
    String stem = before + infinitive.substring(0, infinitive.length() - ending);
    String link = HARD_TO_SAY.matcher(stem).matches() ? "e" : "";
    forms.add(stem + link + "t");
    if (before.isEmpty()) {
      forms.add(stem + link + (HISSING.matcher(stem).matches() ? "t" : "st"));
    }
  }
}
