package rollenkompass.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rollenkompass.language.Language;
import rollenkompass.language.OwnFile;
import rollenkompass.language.WordList;

/**
 * Splits German and English text into sentences. A full stop ends none behind an abbreviation, an
 * initial, or the number of a day, paragraph or rank.
 */
public final class Sentences {
  private static final Pattern END =
      Pattern.compile("(?<![.!?…])[.!?…]++[\"'”“»)\\]]*+\\s++(?=[\\p{Lu}\\p{N}„“\"»«(\\[‚•*–-])");
  private static final String BEFORE_WORD = "([„“\"/";
  private static final Pattern RANK = Pattern.compile("\\p{N}{1,3}|[IVX]{1,4}");
  private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\s?\\p{L})*+");
  private static final Pattern NUMBERS = Pattern.compile("\\p{N}{3,}\\z");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}");
  private static final Pattern FIRST_WORD = Pattern.compile("\\p{L}+(?=\\s)");
  private static final List<WordList> FUNCTION =
      Arrays.stream(Language.values()).map(WordList::function).toList();
  private static final Set<String> ABBREVIATIONS = abbreviations();

  private Sentences() {}

  /** Where the sentences of {@code text} stand, in order, without the white space around them. */
  public static List<SourceSpan> in(String text) {
    List<SourceSpan> sentences = new ArrayList<>();
    int start = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      if (endsSentence(text, start, end) || startsWithFunctionWord(text, start, end)) {
        add(sentences, text, start, end.end());
        start = end.end();
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  private static void add(List<SourceSpan> sentences, String text, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      sentences.add(new SourceSpan(first, last));
    }
  }

  private static boolean endsSentence(String text, int start, Matcher end) {
    if (!end.group().strip().equals(".")) {
      return true;
    }
    String last = lastWord(text, start, end.start());
    if (last.isEmpty()) {
      return true;
    }
    String before = text.substring(start, end.start() - last.length()).strip();
    boolean isRank = RANK.matcher(last).matches() && !NUMBERS.matcher(before).find();
    return !isRank
        && !INITIALS.matcher(last).matches()
        && !ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT));
  }

  private static String lastWord(String text, int start, int end) {
    int first = end;
    while (first > start && isOfWord(text.charAt(first - 1))) {
      first--;
    }
    return text.substring(first, end);
  }

  private static boolean isOfWord(char c) {
    return !Character.isWhitespace(c) && BEFORE_WORD.indexOf(c) < 0;
  }

  /** Whether "The" or "Der" stands behind the full stop of what is no initial of a name there. */
  private static boolean startsWithFunctionWord(String text, int start, Matcher end) {
    String last = lastWord(text, start, end.start());
    Matcher first = FIRST_WORD.matcher(text).region(end.end(), text.length());
    return last.length() < end.start() - start
        && (INITIAL.matcher(last).matches() || RANK.matcher(last).matches())
        && first.lookingAt()
        && FUNCTION.stream()
            .anyMatch(words -> words.contains(first.group().toLowerCase(Locale.ROOT)));
  }

  private static Set<String> abbreviations() {
    return OwnFile.lines(Sentences.class, "abbreviations.txt").stream()
        .flatMap(line -> Arrays.stream(line.split("\\s+", -1)))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
