package rollenkompass.retrieval.text;

import java.util.BitSet;
import java.util.List;
import rollenkompass.retrieval.text.question.Question;
import rollenkompass.retrieval.text.question.QuestionTerm;

/**
 * Passages turned round: in which sentences each run of letters, each form of a word and each pair
 * of words stands. What a question asks for is then looked up, where otherwise passages are read
 * word by word; but a passage takes some 6 kB. Thread-safe.
 */
public final class SentenceIndex {
  private final WordTable table;
  private final Postings grams;
  private final Postings forms;
  private final Postings pairs;
  private final int[] starts;
  private final int[] passages;
  private final IntList kindWords = new IntList();
  private final IntList kindSentences = new IntList();

  private SentenceIndex(WordTable table, List<AnalysedText> texts) {
    this.table = table;
    this.starts = new int[texts.size() + 1];
    for (int i = 0; i < texts.size(); i++) {
      starts[i + 1] = starts[i] + texts.get(i).sentences();
    }
    this.passages = new int[starts[texts.size()]];
    Postings.Builder allGrams = new Postings.Builder();
    Postings.Builder allForms = new Postings.Builder();
    Postings.Builder allPairs = new Postings.Builder();
    for (int i = 0; i < texts.size(); i++) {
      AnalysedText text = texts.get(i);
      for (int sentence = 0; sentence < text.sentences(); sentence++) {
        int place = starts[i] + sentence;
        passages[place] = i;
        text.eachGram(sentence, gram -> allGrams.add(gram, place));
        text.eachPair(sentence, pair -> allPairs.add(pair, place));
        for (int at = text.sentenceStart(sentence); at < text.sentenceEnd(sentence); at++) {
          addWord(text.word(at), place, allForms);
        }
      }
    }
    this.grams = allGrams.build();
    this.forms = allForms.build();
    this.pairs = allPairs.build();
  }

  private void addWord(int word, int place, Postings.Builder allForms) {
    for (int key = 0; key < table.keys(word); key++) {
      allForms.add(table.key(word, key), place);
    }
    if (table.isOfKind(word)) {
      kindWords.add(word);
      kindSentences.add(place);
    }
  }

  /** The index of passages, whose numbers are their places in the list. */
  public static SentenceIndex of(WordTable table, List<AnalysedText> texts) {
    return new SentenceIndex(table, texts);
  }

  /** The passages that have some form that the question asks for. */
  public BitSet sharing(Question question) {
    BitSet sharing = new BitSet();
    for (QuestionTerm term : question.terms()) {
      for (QuestionTerm.Alternative form : term.alternatives()) {
        int row = forms.row(form.key());
        for (int at = forms.start(row); at < forms.end(row); at++) {
          sharing.set(passages[forms.place(at)]);
        }
      }
    }
    return sharing;
  }

  /** A reader that takes the passages in their order, each once. */
  PassageReader reader(Matchers matchers) {
    return new Reader(matchers);
  }

  private final class Reader implements PassageReader {
    private final Matchers matchers;
    private final Cursors gramCursors;
    private final Cursors formCursors;
    private final Cursors pairCursors;
    private int nextKind;

    private Reader(Matchers matchers) {
      this.matchers = matchers;
      this.gramCursors = new Cursors(grams, matchers.grams().grams());
      this.formCursors = new Cursors(forms, matchers.words().keys());
      this.pairCursors = new Cursors(pairs, matchers.pairs().pairs());
    }

    @Override
    public void read(int passage, AnalysedText text) {
      int from = starts[passage];
      int to = starts[passage + 1];
      for (int i = 0; i < gramCursors.size(); i++) {
        for (int at = gramCursors.next(i, from, to); at >= 0; at = gramCursors.next(i, from, to)) {
          matchers.grams().match(gramCursors.number(i), at - from);
        }
      }
      for (int i = 0; i < formCursors.size(); i++) {
        for (int at = formCursors.next(i, from, to); at >= 0; at = formCursors.next(i, from, to)) {
          matchers.words().match(formCursors.number(i), at - from);
        }
      }
      for (int i = 0; i < pairCursors.size(); i++) {
        for (int at = pairCursors.next(i, from, to); at >= 0; at = pairCursors.next(i, from, to)) {
          matchers.pairs().match(pairCursors.number(i));
        }
      }
      readKinds(from, to);
    }

    private void readKinds(int from, int to) {
      while (nextKind < kindWords.size() && kindSentences.get(nextKind) < to) {
        int sentence = kindSentences.get(nextKind) - from;
        if (sentence >= 0 && matchers.words().answers(table, kindWords.get(nextKind))) {
          matchers.words().answer(sentence);
        }
        nextKind++;
      }
    }
  }
}
