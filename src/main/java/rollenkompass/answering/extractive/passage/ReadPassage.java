package rollenkompass.answering.extractive.passage;

import java.util.List;
import java.util.Set;
import rollenkompass.answering.extractive.words.AnswerType;
import rollenkompass.answering.extractive.words.Word;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.SourceSpan;
import rollenkompass.language.Language;

/**
 * A passage with the words of its sentences and of what stands above them.
 *
 * @param passage the passage
 * @param title the words of the document's title and of the outer headings
 * @param heading the words of the innermost heading
 * @param label the words of its label
 * @param labelNames what kinds of things its label speaks of by name
 * @param sentences in order, at least one
 */
public record ReadPassage(
    Passage passage,
    List<Word> title,
    List<Word> heading,
    List<Word> label,
    Set<AnswerType> labelNames,
    List<Sentence> sentences) {
  public ReadPassage {
    title = List.copyOf(title);
    heading = List.copyOf(heading);
    label = List.copyOf(label);
    labelNames = Set.copyOf(labelNames);
    sentences = List.copyOf(sentences);
  }

  /** The language it is written in. */
  public Language language() {
    return passage.source().language();
  }

  /**
   * A sentence.
   *
   * @param span where it stands in the passage's text
   * @param text its wording
   * @param words its words
   * @param has what kinds of things it and its label have
   * @param names what kinds of things it, its label and its heading speak of by name
   * @param clauses its clauses in order
   * @param isConditional whether it says what holds in a case
   */
  public record Sentence(
      SourceSpan span,
      String text,
      List<Word> words,
      Set<AnswerType> has,
      Set<AnswerType> names,
      List<Clause> clauses,
      boolean isConditional) {
    public Sentence {
      words = List.copyOf(words);
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * A clause of a sentence.
   *
   * @param words its words
   * @param has what kinds of things it has
   */
  public record Clause(List<Word> words, Set<AnswerType> has) {
    public Clause {
      words = List.copyOf(words);
    }
  }
}
