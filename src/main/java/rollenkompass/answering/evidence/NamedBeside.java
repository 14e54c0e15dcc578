package rollenkompass.answering.evidence;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Sentences;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Term;

/** Tells how many things a passage names beside one: "Facebook, Instagram and LinkedIn". */
final class NamedBeside {
  private static final Pattern BETWEEN = Pattern.compile(",\\s+|\\s+(?:and|or|und|oder|sowie)\\s+");
  // Of fewer parts, it may be the sentence that is divided, and not a list.
  private static final int SHORTEST_LIST = 3;
  // What stands before the list in its first part: "he looks after the channels, such as".
  private static final int FIRST = 3;

  private final Analysis analysis;

  NamedBeside(Analysis analysis) {
    this.analysis = analysis;
  }

  /** How many parts the list has in which {@code text} names each of {@code things}; else 0. */
  int count(PassageText text, List<Term> things) {
    return Sentences.in(text.text()).stream()
        .map(sentence -> BETWEEN.split(sentence.in(text.text())))
        .filter(parts -> parts.length >= SHORTEST_LIST)
        .filter(parts -> things.stream().allMatch(thing -> isNamed(parts, thing)))
        .mapToInt(parts -> parts.length)
        .max()
        .orElse(0);
  }

  private boolean isNamed(String[] parts, Term thing) {
    Set<String> wanted = thing.proper().variants().keySet();
    for (int i = 0; i < parts.length; i++) {
      List<Token> words = Tokenizer.tokens(parts[i]);
      int from = i == 0 ? Math.max(0, words.size() - FIRST) : 0;
      List<Set<String>> keys = analysis.keys(words.subList(from, words.size()));
      boolean said =
          keys.stream().anyMatch(key -> key.stream().anyMatch(wanted::contains))
              || analysis.concepts(keys).stream().anyMatch(wanted::contains);
      if (said) {
        return true;
      }
    }
    return false;
  }
}
