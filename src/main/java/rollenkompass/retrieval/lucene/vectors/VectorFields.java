package rollenkompass.retrieval.lucene.vectors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.VectorSimilarityFunction;
import rollenkompass.corpus.Fingerprint;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.retrieval.lucene.TextFields;

/** What an index of vectors holds: a text's fingerprint and its vector. */
final class VectorFields {
  static final String KEY = "key";
  static final String VECTOR = "vector";

  private VectorFields() {}

  /** What a model is given of a wording of a passage. */
  static String text(PassageText wording) {
    String headings = TextFields.headings(wording);
    return headings.isEmpty() ? wording.text() : headings + "\n" + wording.text();
  }

  /** Tells a text from any other. */
  static String key(String text) {
    return new Fingerprint().add(text).value();
  }

  /** The entry of a text. */
  static Document document(String key, float[] vector) {
    Document document = new Document();
    document.add(new StringField(KEY, key, Field.Store.NO));
    document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
    return document;
  }

  /** The cosine that a score of the engine stands for. */
  static double cosine(float score) {
    return 2.0 * score - 1; // VectorSimilarityFunction.DOT_PRODUCT: (1 + dot product) / 2
  }

  /** The texts of all wordings of passages, each once, by their keys. */
  static Map<String, String> textsByKey(List<Passage> passages) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Passage passage : passages) {
      for (PassageText wording : passage.texts()) {
        String text = text(wording);
        texts.put(key(text), text);
      }
    }
    return texts;
  }
}
