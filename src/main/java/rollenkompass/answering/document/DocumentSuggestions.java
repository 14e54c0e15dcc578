package rollenkompass.answering.document;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import rollenkompass.corpus.Breadcrumbs;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;

/** What to ask of documents that belong to no role: after what stands under their headings. */
public final class DocumentSuggestions {
  private static final int MOST = 3;
  private static final int LONGEST = 50;
  private static final Pattern NUMBERED = Pattern.compile("§|\\d");

  private final Corpus corpus;
  private final HeadingQuestions questions;
  private final PlainDocuments plain;

  DocumentSuggestions(Corpus corpus, HeadingQuestions questions, PlainDocuments plain) {
    this.corpus = corpus;
    this.questions = questions;
    this.plain = plain;
  }

  /** Questions about the headings next to the one that {@code passage} stands under. */
  List<String> after(Language language, Passage passage) {
    List<Passage> all = corpus.passages();
    int from = all.indexOf(passage);
    String own = innermost(passage.source().heading());
    Set<String> headings = new LinkedHashSet<>();
    for (int i = 1; i < all.size() && headings.size() < MOST; i++) {
      PassageText text = all.get((from + i) % all.size()).source();
      if (text.document().equals(passage.source().document())
          && !innermost(text.heading()).equals(own)) {
        add(headings, text);
      }
    }
    return questions(language, headings);
  }

  /**
   * Questions about the first headings of several documents, those of the language first, and
   * before all that are numbered as in a contract.
   */
  List<String> beginnings(Language language) {
    Set<String> headings = new LinkedHashSet<>();
    Set<String> documents = new HashSet<>();
    for (boolean numbered : new boolean[] {false, true}) {
      for (boolean own : new boolean[] {true, false}) {
        for (Passage passage : corpus.passages()) {
          PassageText text = passage.source();
          boolean fits =
              plain.hold(passage)
                  && (text.language() == language) == own
                  && NUMBERED.matcher(innermost(text.heading())).lookingAt() == numbered;
          if (fits
              && headings.size() < MOST
              && !documents.contains(text.document())
              && add(headings, text)) {
            documents.add(text.document());
          }
        }
      }
    }
    return questions(language, headings);
  }

  private static boolean add(Set<String> headings, PassageText text) {
    String heading = innermost(text.heading());
    return !heading.isEmpty() && heading.length() <= LONGEST && headings.add(heading);
  }

  private List<String> questions(Language language, Set<String> headings) {
    return headings.stream().limit(MOST).map(heading -> questions.of(language, heading)).toList();
  }

  /** The innermost of headings that a passage has joined; empty where there is none. */
  static String innermost(String headings) {
    String last = new Breadcrumbs(headings).innermost();
    return last.endsWith(":") ? last.substring(0, last.length() - 1).strip() : last;
  }
}
