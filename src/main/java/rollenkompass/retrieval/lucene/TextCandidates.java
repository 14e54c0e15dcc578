package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import rollenkompass.language.Language;
import rollenkompass.retrieval.text.AnalysedText;
import rollenkompass.retrieval.text.SentenceIndex;
import rollenkompass.retrieval.text.WordTable;

/** The passages of one language as the second pass reads them. */
final class TextCandidates {
  /**
   * An index of up to so many passages is remembered, each when it is first found; one takes about
   * 500 bytes. Of a larger one a question seldom meets a passage again.
   */
  private static final int MOST_REMEMBERED = 20_000;

  /** So many are turned round as well, which takes some 12 MB. */
  private static final int MOST_TURNED_ROUND = 2_000;

  private final IndexReader reader;
  private final String field;
  private final WordTable table;
  private final boolean remembers;
  private final Map<Integer, AnalysedText> known = new ConcurrentHashMap<>();

  TextCandidates(IndexReader reader, Language language, WordTable table) {
    this.reader = reader;
    this.field = TextFields.reading(language);
    this.table = table;
    this.remembers = reader.maxDoc() <= MOST_REMEMBERED;
  }

  /** The words of the passages. */
  WordTable words() {
    return table;
  }

  /** All passages by their documents, turned round; empty where there are many. */
  Optional<SentenceIndex> turnedRound() throws IOException {
    if (reader.maxDoc() > MOST_TURNED_ROUND) {
      return Optional.empty();
    }
    Cursor cursor = cursor();
    List<AnalysedText> all = new ArrayList<>();
    for (int document = 0; document < reader.maxDoc(); document++) {
      all.add(cursor.at(document).orElseGet(() -> AnalysedText.empty(table)));
    }
    return Optional.of(SentenceIndex.of(table, all));
  }

  /** Where one question, or one thread, starts to read. */
  Cursor cursor() throws IOException {
    return new Cursor(MultiDocValues.getBinaryValues(reader, field));
  }

  /** Reads passages in the order of the index. Not thread-safe. */
  final class Cursor {
    private final BinaryDocValues values;

    private Cursor(BinaryDocValues values) {
      this.values = values;
    }

    /**
     * The passage of {@code document}; empty where it is not there in the language.
     *
     * @param document not before the last one
     */
    Optional<AnalysedText> at(int document) throws IOException {
      AnalysedText text = remembers ? known.get(document) : null;
      if (text == null && values != null && values.advanceExact(document)) {
        text = TextCode.read(values.binaryValue(), table);
        if (remembers) {
          known.put(document, text);
        }
      }
      return Optional.ofNullable(text);
    }
  }
}
