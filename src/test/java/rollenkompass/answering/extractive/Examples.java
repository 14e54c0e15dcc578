package rollenkompass.answering.extractive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import rollenkompass.answering.extractive.question.PlainQuestion;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.reading.CorpusReader;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.TextRetriever;
import rollenkompass.retrieval.lucene.LuceneIndex;
import rollenkompass.retrieval.lucene.LuceneStemmer;
import rollenkompass.retrieval.lucene.LuceneTextRetriever;
import rollenkompass.retrieval.text.lexicon.Glossary;
import rollenkompass.retrieval.text.lexicon.Lexicon;
import rollenkompass.retrieval.text.lexicon.Thesaurus;

/** Questions over a folder of documents, with the sentences that may answer them. */
final class Examples {
  private static final Path OFFICE = Path.of("src/test/resources/office");

  private final Corpus corpus;
  private final Extractor extractor;
  private final List<Asked> asked = new ArrayList<>();

  /** The questions of a set of {@code office}, read with a model. */
  Examples(String set, AnswerModel model) throws IOException {
    this(OFFICE.resolve(set), OFFICE.resolve(set + ".jsonl"), model);
  }

  /** The questions of a file over a folder, read with a model. */
  Examples(Path folder, Path questions, AnswerModel model) throws IOException {
    corpus = CorpusReader.read(folder, Path.of("config/roles.yaml"));
    Stemmer stemmer = new LuceneStemmer();
    Synonyms synonyms = Synonyms.none();
    Analysis analysis = new Analysis(new WordKeys(stemmer), synonyms);
    LuceneIndex index = new LuceneIndex(corpus, synonyms, analysis);
    Lexicon lexicon = Glossary.shipped(stemmer);
    TextRetriever retriever =
        new LuceneTextRetriever(corpus, index.openInMemory(), stemmer, lexicon);
    extractor =
        new Extractor(corpus, retriever, stemmer, lexicon, Thesaurus.shipped(stemmer), model);
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(questions)) {
      asked.add(asked(json.readTree(line)));
    }
  }

  private static Asked asked(JsonNode question) {
    List<String> contains = new ArrayList<>();
    question.path("contains").forEach(words -> contains.add(words.asText()));
    return new Asked(
        question.get("id").asText(),
        question.get("text").asText(),
        Language.ofCode(question.get("language").asText()).orElseThrow(),
        question.path("document").asText(),
        contains);
  }

  /** How many passages there are. */
  int passages() {
    return corpus.passages().size();
  }

  List<Asked> asked() {
    return asked;
  }

  Extractor extractor() {
    return extractor;
  }

  /** The sentences for a question. */
  Example example(Asked question, Predicate<Passage> among) {
    PlainQuestion read = extractor.question(question.text(), "", question.language());
    return new Example(question, read, extractor.candidates(read, among));
  }

  /**
   * A question and its sentences.
   *
   * @param candidates best first
   */
  record Example(Asked asked, PlainQuestion question, List<Candidate> candidates) {
    /** Whether some sentence answers. */
    boolean isAnswerable() {
      return candidates.stream().anyMatch(asked::isAnsweredBy);
    }
  }

  /**
   * A question.
   *
   * @param document the one that answers; empty where none does
   * @param contains wordings, of which an answer has one
   */
  record Asked(String id, String text, Language language, String document, List<String> contains) {
    /** Whether some document answers. */
    boolean isAnswerable() {
      return !document.isEmpty();
    }

    /** Whether the document that answers is in the other language. */
    boolean isAcrossLanguages() {
      return isAnswerable() && !document.contains("." + language.code() + ".");
    }

    /** Whether a sentence answers. */
    boolean isAnsweredBy(Candidate candidate) {
      PassageText text = candidate.passage().passage().source();
      return isAnsweredBy(candidate.passage().passage())
          && has(text.label() + " " + candidate.text().text());
    }

    /** Whether a passage answers. */
    boolean isAnsweredBy(Passage passage) {
      PassageText text = passage.source();
      return text.document().equals(document) && has(text.label() + " " + text.text());
    }

    private boolean has(String text) {
      String plain = plain(text);
      return contains.stream().anyMatch(words -> plain.contains(plain(words)));
    }

    private static String plain(String text) {
      return text.replaceAll("[\\s\u00a0\u202f]+", " ").toLowerCase(Locale.ROOT);
    }
  }
}
