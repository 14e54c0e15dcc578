package rollenkompass.answering.extractive.words;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import rollenkompass.language.BaseForms;
import rollenkompass.language.Language;

/** Puts German verbs of a question together whose prefix stands at the end of their clause. */
public final class PartedVerbs {
  private final WordReader reader;
  private final Set<Integer> clauseEnds;

  /**
   * For the words of one text.
   *
   * @param clauseEnds the places of the last words of its clauses
   */
  public PartedVerbs(WordReader reader, Set<Integer> clauseEnds) {
    this.reader = reader;
    this.clauseEnds = Set.copyOf(clauseEnds);
  }

  /** What a word may be together with the prefix at the end of its clause. */
  public List<String> verbs(List<String> words, int at) {
    String word = words.get(at);
    if (reader.language() != Language.DE
        || !Character.isLowerCase(word.charAt(0))
        || !WordReader.isVerbal(word)) {
      return List.of();
    }
    int end = at;
    while (end < words.size() - 1 && !clauseEnds.contains(end)) {
      end++;
    }
    String prefix = reader.folded(words.get(end));
    return end > at && BaseForms.isPrefix(prefix) ? List.of(prefix + word) : List.of();
  }

  /** What the prefix at the end of a clause may be together with words before it. */
  public List<String> before(List<String> words, int prefix) {
    if (!clauseEnds.contains(prefix)) {
      return List.of();
    }
    int start = prefix;
    while (start > 0 && !clauseEnds.contains(start - 1)) {
      start--;
    }
    return IntStream.range(start, prefix)
        .mapToObj(at -> verbs(words, at))
        .flatMap(List::stream)
        .toList();
  }
}
