package rollenkompass.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.reading.CorpusReader;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Embedder;
import rollenkompass.retrieval.dictionary.DictionaryFile;
import rollenkompass.retrieval.embedding.Embedders;
import rollenkompass.retrieval.embedding.EmbeddingSettings;
import rollenkompass.retrieval.lucene.LuceneStemmer;
import rollenkompass.retrieval.text.lexicon.Glossary;
import rollenkompass.retrieval.text.lexicon.Lexicon;

/**
 * Compares retrieval with what else a Java program may use, and prints two tables in Markdown.
 * Arguments: a folder as {@link PublicSet} describes it, a dictionary in the Ding format or {@code
 * none}, and numbers of synthetic passages.
 */
public final class RetrievalBenchmark {
  private static final int QUESTIONS = 300;
  private static final String NONE = "none";

  private final Roles roles =
      CorpusReader.read(Path.of("corpus"), Path.of("config/roles.yaml")).roles();
  private final Lexicon glossary = Glossary.shipped(new LuceneStemmer());

  private RetrievalBenchmark() {}

  /** Prints the tables. */
  public static void main(String[] arguments) throws IOException {
    RetrievalBenchmark benchmark = new RetrievalBenchmark();
    benchmark.quality(new PublicSet(Path.of(arguments[0])), dictionary(arguments[1]));
    System.out.println();
    System.out.println(
        "| passages | questions | system | median ms | p99 ms | index | made in s |");
    System.out.println("| ---: | --- | --- | ---: | ---: | ---: | ---: |");
    for (int i = 2; i < arguments.length; i++) {
      benchmark.growth(Integer.parseInt(arguments[i]));
    }
  }

  private static Optional<Lexicon> dictionary(String file) throws IOException {
    return file.equals(NONE)
        ? Optional.empty()
        : Optional.of(
            DictionaryFile.open(
                    Path.of(file), Files.createTempDirectory("dictionary-"), new LuceneStemmer(0))
                .lexicon());
  }

  private void quality(PublicSet set, Optional<Lexicon> dictionary) throws IOException {
    Path unpacked = Files.createTempDirectory("native-");
    Embedder bge =
        Embedders.of(
            new EmbeddingSettings(
                new EmbeddingSettings.BgeSmallEnglish(), EmbeddingSettings.Prefixes.NONE),
            unpacked);
    System.out.println(
        "| questions → passages | system | MRR@10 | success@1"
            + " | median ms | p99 ms | index | made in s |");
    System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (Language passages : Language.values()) {
      for (Language questions : Language.values()) {
        for (Contender contender : contenders(passages, questions, bge, dictionary)) {
          Measurement measured =
              Measurement.of(contender, set.passages(passages), passages, set.questions(questions));
          System.out.printf(
              "| %s → %s | %s | %s | %s |%n",
              questions.code(),
              passages.code(),
              contender.name(),
              measured.quality(),
              measured.cost());
        }
      }
    }
  }

  private List<Contender> contenders(
      Language passages, Language questions, Embedder bge, Optional<Lexicon> dictionary) {
    List<Contender> contenders = new ArrayList<>();
    contenders.add(new LuceneBaseline(new StandardAnalyzer()));
    contenders.add(new LuceneBaseline(analyzer(passages)));
    contenders.add(new InMemoryStoreBaseline());
    if (passages != questions) {
      contenders.add(own("Rollenkompass without its glossary", Lexicon.none(), Optional.empty()));
      dictionary
          .map(more -> own("Rollenkompass, dictionary", both(more), Optional.empty()))
          .ifPresent(contenders::add);
    }
    contenders.add(own("Rollenkompass", glossary, Optional.empty()));
    contenders.add(own("Rollenkompass, bge-small-en", glossary, Optional.of(bge)));
    return contenders;
  }

  private Lexicon both(Lexicon dictionary) {
    return Lexicon.both(glossary, dictionary);
  }

  private Contender own(String name, Lexicon lexicon, Optional<Embedder> embedder) {
    return new Rollenkompass(name, roles, lexicon, embedder);
  }

  private static Analyzer analyzer(Language language) {
    return switch (language) {
      case DE -> new GermanAnalyzer();
      case EN -> new EnglishAnalyzer();
    };
  }

  private void growth(int size) throws IOException {
    SyntheticPassages synthetic = new SyntheticPassages(size);
    List<PublicSet.Text> passages = synthetic.passages();
    Language[] languages = Language.values();
    List<List<PublicSet.Text>> questions =
        Stream.of(languages).map(language -> synthetic.questions(QUESTIONS, language)).toList();
    for (Contender contender :
        List.of(
            own("Rollenkompass", glossary, Optional.empty()),
            new LuceneBaseline(new GermanAnalyzer()),
            new LuceneBaseline(new StandardAnalyzer()))) {
      List<Measurement> measured = Measurement.each(contender, passages, Language.DE, questions);
      for (int i = 0; i < languages.length; i++) {
        System.out.printf(
            "| %d | %s | %s | %s |%n",
            size, languages[i].code(), contender.name(), measured.get(i).cost());
      }
    }
  }
}
