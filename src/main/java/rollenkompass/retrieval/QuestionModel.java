package rollenkompass.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import rollenkompass.corpus.CorpusException;

/**
 * Which words people use when they ask for a statement: counts of the words of questions, learned
 * from question sets. A statement is known by the concepts it names, so that the same statement in
 * another document is recognised; no question is kept. The evidence of a word is its naive Bayes
 * log-odds with Dirichlet smoothing (Zhai and Lafferty 2004).
 */
public final class QuestionModel {
  // Pseudo-counts; fitted on the question sets.
  private static final double SMOOTHING = 8;
  private static final double ALIKE = 0.5;

  private final Map<String, Statement> statements;
  private final Map<String, Integer> asked;
  private final int questions;
  private final Map<String, Map<String, Double>> evidence = new ConcurrentHashMap<>();

  private QuestionModel(
      Map<String, Statement> statements, Map<String, Integer> asked, int questions) {
    this.statements = statements;
    this.asked = asked;
    this.questions = questions;
  }

  /** A model that knows nothing. */
  public static QuestionModel none() {
    return new QuestionModel(Map.of(), Map.of(), 0);
  }

  /** The name of the statement that a passage with these concepts makes, if the model knows it. */
  public Optional<String> statement(String passageId, Collection<String> concepts) {
    if (statements.containsKey(passageId)) {
      return Optional.of(passageId);
    }
    Set<String> own = new HashSet<>(concepts);
    String best = null;
    double most = ALIKE;
    for (Map.Entry<String, Statement> entry : statements.entrySet()) {
      double alike = cosine(own, entry.getValue().concepts());
      if (alike >= most) {
        most = alike;
        best = entry.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  private static double cosine(Set<String> a, Set<String> b) {
    long common = a.stream().filter(b::contains).count();
    return common == 0 ? 0 : common / Math.sqrt((double) a.size() * b.size());
  }

  /** Whether some question had the word. */
  public boolean knows(String word) {
    return asked.containsKey(word);
  }

  /**
   * How strongly a word speaks for a statement: positive where questions for it have the word more
   * often than others, 0 for a word that no question had.
   */
  public double evidence(String word, String statement) {
    return asked.containsKey(word)
        ? evidence.computeIfAbsent(word, this::evidence).getOrDefault(statement, 0.0)
        : 0;
  }

  private Map<String, Double> evidence(String word) {
    Map<String, Double> evidence = new HashMap<>();
    statements.forEach((name, statement) -> evidence.put(name, evidence(word, statement)));
    return evidence;
  }

  private double evidence(String word, Statement known) {
    int all = asked.get(word);
    double expected = all / (double) questions;
    double seen = known.words().getOrDefault(word, 0);
    return Math.log((seen + SMOOTHING * expected) / (known.questions() + SMOOTHING) / expected);
  }

  /**
   * The model in a file that {@link #write} has made.
   *
   * @throws CorpusException where it is not such a file
   */
  public static QuestionModel read(Path file) {
    Map<String, Statement> statements = new LinkedHashMap<>();
    Map<String, Integer> asked = new HashMap<>();
    int questions = 0;
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        String[] fields = line.split("\t", -1);
        switch (fields[0]) {
          case "questions" -> questions = Integer.parseInt(fields[1]);
          case "statement" ->
              statements.put(
                  fields[1],
                  new Statement(
                      Set.of(fields[3].split(" ", -1)),
                      Integer.parseInt(fields[2]),
                      new HashMap<>()));
          default -> {
            asked.put(fields[0], Integer.parseInt(fields[1]));
            List<String> names = List.copyOf(statements.keySet());
            for (String count : fields[2].split(" ", -1)) {
              String[] pair = count.split(":", -1);
              statements
                  .get(names.get(Integer.parseInt(pair[0])))
                  .words()
                  .put(fields[0], Integer.parseInt(pair[1]));
            }
          }
        }
      }
    } catch (IOException e) {
      throw new CorpusException(file, "cannot be read: " + e.getMessage());
    } catch (RuntimeException e) {
      throw new CorpusException(file, number, "is no question model; learn it anew or remove it");
    }
    return new QuestionModel(statements, asked, questions);
  }

  /** Writes the model, in a stable order. */
  public void write(Path file) {
    List<String> lines = new ArrayList<>();
    lines.add("questions\t" + questions);
    statements.forEach((name, statement) ->
        lines.add(
            String.join(
                "\t",
                "statement",
                name,
                String.valueOf(statement.questions()),
                String.join(" ", new TreeSet<>(statement.concepts())))));
    List<Statement> inOrder = List.copyOf(statements.values());
    new TreeMap<>(asked)
        .forEach((word, all) -> {
          List<String> counts = new ArrayList<>();
          for (int i = 0; i < inOrder.size(); i++) {
            Integer count = inOrder.get(i).words().get(word);
            if (count != null) {
              counts.add(i + ":" + count);
            }
          }
          lines.add(word + "\t" + all + "\t" + String.join(" ", counts));
        });
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Statement(Set<String> concepts, int questions, Map<String, Integer> words) {}

  /** Counts the words of questions. Not thread-safe. */
  public static final class Learner {
    private static final int FEWEST = 2;
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private int questions;

    /** Makes a statement known before questions for it are learned. */
    public void statement(String name, Collection<String> concepts) {
      statements.put(name, new Statement(Set.copyOf(concepts), 0, new HashMap<>()));
    }

    /**
     * Learns from one question.
     *
     * @param words the words of the question
     * @param names the statements that answer it
     */
    public void learn(Set<String> words, Collection<String> names) {
      questions++;
      words.forEach(word -> asked.merge(word, 1, Integer::sum));
      for (String name : names) {
        Statement old = statements.get(name);
        words.forEach(word -> old.words().merge(word, 1, Integer::sum));
        statements.put(name, new Statement(old.concepts(), old.questions() + 1, old.words()));
      }
    }

    /** What was learned, without the words that only one question had. */
    public QuestionModel model() {
      Set<String> kept = new HashSet<>();
      asked.forEach((word, count) -> {
        if (count >= FEWEST) {
          kept.add(word);
        }
      });
      asked.keySet().retainAll(kept);
      statements.values().forEach(statement -> statement.words().keySet().retainAll(kept));
      return new QuestionModel(statements, asked, questions);
    }
  }
}
