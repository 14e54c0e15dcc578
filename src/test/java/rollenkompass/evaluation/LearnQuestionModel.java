package rollenkompass.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import rollenkompass.learned.Decision;
import rollenkompass.learned.Example;
import rollenkompass.learned.ModelTrainer;
import rollenkompass.learned.QuestionModel;

/**
 * Makes {@code config/question-model.bin} anew from question sets; the held-out sets are not read.
 */
public final class LearnQuestionModel {
  private static final Path QUESTIONS = Path.of("src/test/resources/questions");
  private static final List<String> SETS =
      List.of(
          "training.jsonl",
          "training-2.jsonl",
          "training-3.jsonl",
          "training-4.jsonl",
          "training-5.jsonl",
          "training-6.jsonl",
          "training-7.jsonl",
          "training-8.jsonl",
          "training-9.jsonl",
          "training-10.jsonl",
          "training-11.jsonl",
          "training-12.jsonl",
          "training-13.jsonl",
          "training-14.jsonl",
          "training-15.jsonl",
          "training-16.jsonl",
          "training-17.jsonl",
          "training-18.jsonl",
          "training-19.jsonl",
          "training-20.jsonl",
          "training-21.jsonl",
          "training-22.jsonl",
          "training-23.jsonl",
          "training-24.jsonl",
          "chats-training.jsonl",
          "chats-training-2.jsonl",
          "chats-training-3.jsonl",
          "chats-training-4.jsonl",
          "chats-training-5.jsonl",
          "yes-no.jsonl",
          "yes-no-2.jsonl",
          "career-training.jsonl",
          "career-training-2.jsonl",
          "career-training-3.jsonl",
          "career-training-4.jsonl",
          "career-training-5.jsonl",
          "career-training-6.jsonl",
          "development.jsonl",
          "beside-the-corpus.jsonl",
          "beside-the-corpus-2.jsonl");
  private static final Path DECISIONS = Path.of("src/test/resources/decisions.tsv");
  static final Path MODEL = Path.of("config/question-model.bin");

  private LearnQuestionModel() {}

  /** Learns and writes the model; takes no arguments. */
  public static void main(String[] args) throws IOException {
    List<List<Question>> sets = new ArrayList<>();
    for (Path set : sets()) {
      sets.add(QuestionSet.read(set).questions());
    }
    Map<String, Decision> decisions = decisions(DECISIONS);
    Examples examples = new Examples();
    QuestionModel model =
        new ModelTrainer(examples.statements())
            .train(of(sets, examples::of), of(sets, set -> examples.ofDecisions(set, decisions)));
    ModelTrainer.write(MODEL, model, origin());
  }

  /** The examples of all sets, in order; no chat goes beyond its set. */
  private static List<Example> of(
      List<List<Question>> sets, Function<List<Question>, List<Example>> examples) {
    return sets.parallelStream().map(examples).flatMap(List::stream).toList();
  }

  /** The question sets to learn from, in order. */
  static List<Path> sets() {
    return SETS.stream().map(QUESTIONS::resolve).toList();
  }

  /** By the ids of questions for yes or no, what the passages they require say to them. */
  static Map<String, Decision> decisions(Path file) throws IOException {
    Map<String, Decision> decisions = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split("\t", -1);
      decisions.put(fields[0], Decision.valueOf(fields[1].toUpperCase(Locale.ROOT)));
    }
    return decisions;
  }

  /** A digest of everything the model is learned from. */
  static String origin() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : sources()) {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> sources() throws IOException {
    List<Path> files = new ArrayList<>(sets());
    files.add(DECISIONS);
    files.add(Path.of("config/roles.yaml"));
    files.add(Path.of("config/synonyms.yaml"));
    try (Stream<Path> documents = Files.list(Path.of("corpus"))) {
      documents.sorted().forEach(files::add);
    }
    return files;
  }
}
