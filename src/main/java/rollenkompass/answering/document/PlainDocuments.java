package rollenkompass.answering.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Document;
import rollenkompass.corpus.Passage;

/** Tells the documents about the roles from those that operators put beside or in place of them. */
public final class PlainDocuments {
  // A handbook may mention a role here and there and is still none about the roles.
  private static final double MENTIONED = 0.1;

  private final Set<String> plain = new HashSet<>();
  private final List<Document> documents;

  public PlainDocuments(Corpus corpus) {
    Map<String, Integer> all = new HashMap<>();
    Map<String, Integer> ofRoles = new HashMap<>();
    for (Passage passage : corpus.passages()) {
      String document = passage.source().document();
      all.merge(document, 1, Integer::sum);
      boolean ofRole = passage.role().isPresent() || passage.counterpart().isPresent();
      ofRoles.merge(document, ofRole ? 1 : 0, Integer::sum);
    }
    all.forEach((document, passages) -> {
      if (ofRoles.get(document) <= MENTIONED * passages) {
        plain.add(document);
      }
    });
    this.documents = corpus.documents();
  }

  /** Whether there are any. */
  public boolean any() {
    return !plain.isEmpty();
  }

  /** Whether there is no other document. */
  boolean only() {
    return plain.size() == documents.size();
  }

  /** Whether a passage is from one of them. */
  boolean hold(Passage passage) {
    return plain.contains(passage.source().document());
  }
}
