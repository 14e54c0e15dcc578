package rollenkompass.answering.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rollenkompass.answering.wording.Excerpt;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;

/** Asks for what stands under a heading, and knows such a question when it comes back. */
public final class HeadingQuestions {
  private static final String KEY = "ask.heading";
  private static final String HOLE = "\u0000";
  // Headings such as "Opening hours" may stand in many documents.
  private static final int MOST = 4;

  private final Corpus corpus;
  private final Wording wording;

  HeadingQuestions(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.wording = wording;
  }

  /** The question for what stands under {@code heading}; itself where it is a question. */
  String of(Language language, String heading) {
    return heading.endsWith("?") ? heading : wording.text(language, KEY, heading);
  }

  /** The answer to a question for a heading; empty for any other question. */
  Optional<Found> asked(String question) {
    return Stream.of(Language.values())
        .flatMap(language ->
            heading(language, question.strip()).map(this::under).stream()
                .filter(passages -> !passages.isEmpty())
                .map(passages -> new Found(language, passages)))
        .findFirst();
  }

  private Optional<String> heading(Language language, String question) {
    String[] around = wording.text(language, KEY, HOLE).split(HOLE, 2);
    boolean asks =
        question.length() > around[0].length() + around[1].length()
            && question.startsWith(around[0])
            && question.endsWith(around[1]);
    return asks
        ? Optional.of(
            question.substring(around[0].length(), question.length() - around[1].length()))
        : Optional.empty();
  }

  /** The first passages under a heading, those of each document in turn. */
  private List<Passage> under(String heading) {
    Map<String, Integer> taken = new HashMap<>();
    List<List<Passage>> rounds = new ArrayList<>();
    for (Passage passage : corpus.passages()) {
      if (DocumentSuggestions.innermost(passage.source().heading()).equals(heading)) {
        int round = taken.merge(passage.source().document(), 1, Integer::sum) - 1;
        if (round < MOST) {
          if (rounds.size() == round) {
            rounds.add(new ArrayList<>());
          }
          rounds.get(round).add(passage);
        }
      }
    }
    return Excerpt.of(rounds.stream().flatMap(List::stream).limit(MOST).toList());
  }

  /**
   * What stands under a heading.
   *
   * @param language the language of the question
   * @param passages at least one, those of each document in turn
   */
  record Found(Language language, List<Passage> passages) {}
}
