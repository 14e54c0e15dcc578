package rollenkompass.answering.extractive.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import rollenkompass.answering.extractive.words.AnswerType;
import rollenkompass.answering.extractive.words.Expressions;
import rollenkompass.answering.extractive.words.Word;
import rollenkompass.answering.extractive.words.WordReader;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Document;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Sentences;
import rollenkompass.corpus.SourceSpan;
import rollenkompass.language.Language;

/** Reads the words of passages when they are first needed. Thread-safe. */
public final class PassageReader {
  private static final int MOST_REMEMBERED = 5_000;
  private static final Pattern CONDITION = Expressions.the("CONDITION", "shows");
  private static final String END_MARKS = ".!?…:;,”“\")";
  private static final Pattern NAMING = Pattern.compile("[:\\d]");
  private static final Pattern CLAUSE_END = Pattern.compile("[,;.!?](?=\\s)|\\s–\\s");

  private final Corpus corpus;
  private final Map<Language, WordReader> readers;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<PassageId, Integer> positions = new HashMap<>();
  private final Map<String, Passage> openings = new HashMap<>();
  private final Set<String> headed = new HashSet<>();
  private final Map<PassageId, ReadPassage> read = new ConcurrentHashMap<>();

  public PassageReader(Corpus corpus, Map<Language, WordReader> readers) {
    this.corpus = corpus;
    this.readers = readers;
    for (Document document : corpus.documents()) {
      titles.put(document.name(), document.title() + ". " + FileWords.of(document.name()));
    }
    for (Passage passage : corpus.passages()) {
      positions.put(passage.id(), positions.size());
      openings.putIfAbsent(passage.source().document(), passage);
      if (!passage.source().heading().isEmpty()) {
        headed.add(passage.source().document());
      }
    }
  }

  /** A passage with its words, read once. */
  public ReadPassage read(Passage passage) {
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

  /** The first passage of a document. */
  public ReadPassage opening(String document) {
    return read(openings.get(document));
  }

  /**
   * Whether a sentence is none, but a line above all headings: one that names nothing by a label or
   * in figures, or any where a statement is wanted, such as the names of those who were at a
   * meeting.
   */
  public boolean isLetterhead(ReadPassage passage, String wording, boolean wantsStatement) {
    PassageText text = passage.passage().source();
    return text.heading().isEmpty()
        && headed.contains(text.document())
        && END_MARKS.indexOf(wording.charAt(wording.length() - 1)) < 0
        && (wantsStatement || (text.label().isEmpty() && !NAMING.matcher(wording).find()));
  }

  /** The passage so many places further on, where it stands below the same headings. */
  public Optional<ReadPassage> beside(Passage passage, int distance) {
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

  /** All words of a passage and of what stands above it. */
  List<Word> words(Passage passage) {
    PassageText text = passage.source();
    String above = titles.getOrDefault(text.document(), "") + ". " + text.heading();
    return readers.get(text.language()).words(above + ". " + text.label() + ". " + text.text());
  }

  private static List<ReadPassage.Clause> clauses(WordReader words, String sentence) {
    return Arrays.stream(CLAUSE_END.split(sentence, -1))
        .filter(clause -> !clause.isBlank())
        .map(clause -> new ReadPassage.Clause(words.words(clause), AnswerType.in(clause)))
        .toList();
  }

  private ReadPassage analysed(Passage passage) {
    PassageText text = passage.source();
    WordReader words = readers.get(text.language());
    String innermost = text.breadcrumbs().innermost();
    List<ReadPassage.Sentence> sentences = new ArrayList<>();
    for (SourceSpan span : Sentences.in(text.text())) {
      String wording = span.in(text.text());
      String labelled = text.label().isEmpty() ? wording : text.label() + ": " + wording;
      sentences.add(
          new ReadPassage.Sentence(
              span,
              wording,
              words.words(wording),
              AnswerType.in(labelled),
              AnswerType.namedIn(innermost + ". " + labelled),
              clauses(words, wording),
              CONDITION.matcher(wording).find()));
    }
    String title =
        titles.getOrDefault(text.document(), "") + ". " + text.breadcrumbs().outer().text();
    return new ReadPassage(
        passage,
        words.words(title),
        words.words(innermost),
        words.words(text.label()),
        AnswerType.namedIn(text.label()),
        sentences);
  }
}
