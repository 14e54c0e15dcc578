package rollenkompass.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.reading.CorpusReader;
import rollenkompass.language.Language;
import rollenkompass.language.LanguageDetector;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.TextQuery;
import rollenkompass.retrieval.TextRetriever;
import rollenkompass.retrieval.lucene.LuceneIndex;
import rollenkompass.retrieval.lucene.LuceneStemmer;
import rollenkompass.retrieval.lucene.LuceneTextRetriever;
import rollenkompass.retrieval.text.lexicon.Glossary;
import rollenkompass.retrieval.text.lexicon.Lexicon;

/**
 * Ranks the documents of a folder for questions of a file and prints how well. A question is a JSON
 * object a line with {@code text} and {@code document}, the name of the file that answers it
 * without its ending. Arguments: the folder, the file, and perhaps {@code plain} for no glossary.
 */
public final class RankingEvaluation {
  private static final int TOP = 10;

  private RankingEvaluation() {}

  /** Prints MRR@10, success@1 and the times a question takes. */
  public static void main(String[] arguments) throws IOException {
    boolean plain = arguments.length > 2 && arguments[2].equals("plain");
    TextRetriever retriever = retriever(Path.of(arguments[0]), plain);
    List<JsonNode> questions = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      questions.add(json.readTree(line));
    }
    double sum = 0;
    int first = 0;
    for (int warmUp = 0; warmUp < 3; warmUp++) {
      sum = 0;
      first = 0;
      long[] times = new long[questions.size()];
      for (int i = 0; i < questions.size(); i++) {
        JsonNode question = questions.get(i);
        long start = System.nanoTime();
        List<Hit> hits = hits(retriever, question.get("text").asText());
        times[i] = System.nanoTime() - start;
        int rank = rank(hits, question.get("document").asText());
        sum += rank == 0 ? 0 : 1.0 / rank;
        first += rank == 1 ? 1 : 0;
      }
      Arrays.sort(times);
      System.out.printf(
          Locale.ROOT,
          "MRR@10 %.4f  success@1 %.4f  median %.3f ms  p99 %.3f ms%n",
          sum / questions.size(),
          (double) first / questions.size(),
          times[times.length / 2] / 1e6,
          times[times.length * 99 / 100] / 1e6);
    }
  }

  private static TextRetriever retriever(Path folder, boolean plain) {
    Corpus corpus = CorpusReader.read(folder, Path.of("config/roles.yaml"));
    LuceneStemmer stemmer = new LuceneStemmer();
    Synonyms synonyms = Synonyms.read(Path.of("config/synonyms.yaml"));
    Analysis analysis = new Analysis(new WordKeys(stemmer), synonyms);
    LuceneIndex index = new LuceneIndex(corpus, synonyms, analysis);
    Lexicon lexicon = plain ? Lexicon.none() : Glossary.shipped(stemmer);
    return new LuceneTextRetriever(corpus, index.openInMemory(), stemmer, lexicon);
  }

  private static List<Hit> hits(TextRetriever retriever, String text) {
    Language language = LanguageDetector.detect(text).orElse(Language.DE);
    return retriever.retrieve(new TextQuery(text, language, TOP));
  }

  /** From 1; 0 where the document is not found. */
  private static int rank(List<Hit> hits, String document) {
    Set<String> documents = new LinkedHashSet<>();
    for (Hit hit : hits) {
      String name = hit.passage().source().document();
      documents.add(name.substring(0, name.lastIndexOf('.')));
    }
    Optional<Integer> place =
        documents.contains(document)
            ? Optional.of(List.copyOf(documents).indexOf(document))
            : Optional.empty();
    return place.map(index -> index + 1).orElse(0);
  }
}
