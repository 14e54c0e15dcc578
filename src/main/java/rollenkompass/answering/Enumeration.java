package rollenkompass.answering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sentence that lists figures of several things: "in A 3, in B 2, in C 4 and in D 1". */
final class Enumeration {
  private static final int FEWEST = 3;
  private static final String LEFT_OUT = "…";
  private static final Pattern BETWEEN = Pattern.compile(", (?:und |and )?| und | and ");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private Enumeration() {}

  /**
   * The sentence with only those parts of the list that are wanted, an ellipsis for others between
   * its beginning and its end; as it is where it has no such list, or nothing can be left out.
   */
  static String only(String sentence, Predicate<String> wanted) {
    List<String> parts = parts(sentence);
    boolean list = parts.size() > FEWEST;
    List<String> inner = list ? parts.subList(1, parts.size() - 1) : List.of();
    List<String> kept = inner.stream().filter(wanted).toList();
    int length = list ? words(inner.getFirst()).size() : 0;
    boolean even = list && inner.stream().allMatch(part -> words(part).size() == length);
    if (!even || kept.size() != 1) {
      return sentence;
    }
    String head = without(parts.getFirst(), inner.getFirst());
    String tail = words(parts.getLast()).stream().skip(length).collect(Collectors.joining(" "));
    return String.join(" ", head, LEFT_OUT, kept.getFirst(), LEFT_OUT, tail).strip();
  }

  /** The last parts that all have figures, the first of them with all that stands before it. */
  private static List<String> parts(String sentence) {
    List<String> parts = new ArrayList<>();
    Matcher between = BETWEEN.matcher(sentence);
    int start = 0;
    int end = 0;
    while (end < sentence.length()) {
      boolean more = between.find();
      end = more ? between.start() : sentence.length();
      if (!DIGIT.matcher(sentence.substring(start, end)).find()) {
        parts.clear();
      } else {
        parts.add(sentence.substring(parts.isEmpty() ? 0 : start, end));
      }
      start = more ? between.end() : end;
    }
    return parts;
  }

  /** The beginning of the sentence, without its own part of the list where that is like another. */
  private static String without(String head, String like) {
    List<String> words = words(head);
    List<String> model = words(like);
    int end = words.size() - model.size();
    return end > 0 && words.get(end).equals(model.getFirst())
        ? String.join(" ", words.subList(0, end))
        : head + ",";
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split(" ", -1));
  }
}
