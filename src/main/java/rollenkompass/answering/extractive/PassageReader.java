package rollenkompass.answering.extractive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Document;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.SourceSpan;

/** Reads the words of passages when they are first needed. Thread-safe. */
final class PassageReader {
  private static final String HEADING_SEPARATOR = " › "; // as passages join their headings
  private static final int MOST_REMEMBERED = 5_000;

  private final Corpus corpus;
  private final Lexicon lexicon;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<PassageId, Integer> positions = new HashMap<>();
  private final Map<PassageId, ReadPassage> read = new ConcurrentHashMap<>();

  PassageReader(Corpus corpus, Lexicon lexicon) {
    this.corpus = corpus;
    this.lexicon = lexicon;
    for (Document document : corpus.documents()) {
      titles.put(document.name(), document.title());
    }
    for (Passage passage : corpus.passages()) {
      positions.put(passage.id(), positions.size());
    }
  }

  ReadPassage read(Passage passage) {
    ReadPassage known = read.get(passage.id());
    if (known == null) {
      known = analysed(passage);
      if (read.size() >= MOST_REMEMBERED) {
        read.clear();
      }
      read.put(passage.id(), known);
    }
    return known;
  }

  /** The passage so many places further on, where it stands below the same headings. */
  Optional<ReadPassage> beside(Passage passage, int distance) {
    int position = positions.get(passage.id()) + distance;
    if (position < 0 || position >= corpus.passages().size()) {
      return Optional.empty();
    }
    Passage other = corpus.passages().get(position);
    boolean same =
        other.source().document().equals(passage.source().document())
            && other.source().heading().equals(passage.source().heading());
    return same ? Optional.of(read(other)) : Optional.empty();
  }

  private ReadPassage analysed(Passage passage) {
    PassageText text = passage.source();
    int inner = text.heading().lastIndexOf(HEADING_SEPARATOR);
    String outer = inner < 0 ? "" : text.heading().substring(0, inner);
    String innermost =
        inner < 0 ? text.heading() : text.heading().substring(inner + HEADING_SEPARATOR.length());
    List<ReadPassage.Sentence> sentences = new ArrayList<>();
    for (SourceSpan span : Sentences.in(text.text())) {
      String wording = span.in(text.text());
      sentences.add(
          new ReadPassage.Sentence(span, wording, lexicon.words(text.language(), wording)));
    }
    String title = titles.getOrDefault(text.document(), "") + ". " + outer;
    return new ReadPassage(
        passage,
        lexicon.words(text.language(), title),
        lexicon.words(text.language(), innermost),
        lexicon.words(text.language(), text.label()),
        sentences);
  }
}
