package rollenkompass.retrieval.lucene;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.retrieval.text.AnalysedText;
import rollenkompass.retrieval.text.TextAnalysis;

/** The passages of one language, analysed when they are first found. */
final class TextCandidates {
  /** Then it forgets them all and starts again; one takes about 4 kB. */
  private static final int MOST_REMEMBERED = 10_000;

  private final TextAnalysis analysis;
  private final IntFunction<Passage> passages;
  private final Map<Integer, AnalysedText> known = new ConcurrentHashMap<>();

  /** The passages of documents of an index. */
  TextCandidates(TextAnalysis analysis, IntFunction<Passage> passages) {
    this.analysis = analysis;
    this.passages = passages;
  }

  /** The passage of {@code document}, in the language of the analysis. */
  AnalysedText of(int document) {
    AnalysedText text = known.get(document);
    if (text == null) {
      text = analyse(passages.apply(document));
      if (known.size() >= MOST_REMEMBERED) {
        known.clear();
      }
      known.put(document, text);
    }
    return text;
  }

  /** The same; empty where the passage is not there in that language. */
  Optional<AnalysedText> in(int document) {
    boolean there =
        passages.apply(document).texts().stream()
            .anyMatch(text -> text.language() == analysis.language());
    return there ? Optional.of(of(document)) : Optional.empty();
  }

  private AnalysedText analyse(Passage passage) {
    Language language = analysis.language();
    PassageText text = passage.in(language);
    return AnalysedText.of(TextFields.headings(text), text.text(), analysis);
  }
}
