package rollenkompass.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rollenkompass.language.Language;
import rollenkompass.learned.ModelTrainer;
import rollenkompass.learned.Prediction;
import rollenkompass.learned.QuestionModel;
import rollenkompass.learned.Reply;

/** Measures how good a model is for questions it has not seen. */
public final class CrossValidation {
  private CrossValidation() {}

  /** Arguments: number of folds, then question sets. */
  public static void main(String[] args) throws IOException {
    int folds = Integer.parseInt(args[0]);
    int most = Integer.getInteger("most", folds);
    List<Question> questions = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      questions.addAll(QuestionSet.read(Path.of(args[i])).questions());
    }
    Examples reader = new Examples();
    List<Language> languages = new ArrayList<>();
    long start = System.currentTimeMillis();
    List<ModelTrainer.Example> examples = reader.of(questions, languages);
    System.out.println("read in " + (System.currentTimeMillis() - start) + " ms");
    Set<String> known = reader.statements().stream().map(s -> s.name()).collect(Collectors.toSet());
    for (String setting : System.getProperty("try", "x=1").split("\\|")) {
      System.out.println("== " + setting);
      for (String one : setting.split(";")) {
        System.setProperty(one.split("=")[0], one.split("=")[1]);
      }
      Map<String, int[]> counts = new TreeMap<>();
      double MARGIN = Double.parseDouble(System.getProperty("margin", "0.02"));
      for (int fold = 0; fold < most; fold++) {
        List<ModelTrainer.Example> rest = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
          if (fold(questions.get(i), folds) != fold) {
            rest.add(examples.get(i));
          }
        }
        start = System.currentTimeMillis();
        QuestionModel model = new ModelTrainer(reader.statements()).train(rest);
        System.err.println("trained in " + (System.currentTimeMillis() - start) + " ms");
        for (int i = 0; i < questions.size(); i++) {
          Question question = questions.get(i);
          if (fold(question, folds) != fold) {
            continue;
          }
          ModelTrainer.Example example = examples.get(i);
          Prediction prediction = model.predict(example.signals(), known).orElseThrow();
          Reply composed = example.signals().composed();
          Reply best = prediction.best();
          Reply reply =
              prediction.right(composed) >= prediction.right(best) - MARGIN ? composed : best;
          boolean language = languages.get(i).code().equals(question.language());
          boolean right = right(example, reply);
          for (String name :
              List.of(
                  question.kind(),
                  "~ " + question.language(),
                  "~all",
                  question.id().matches("a\\d.*") ? "~new" : "~old")) {
            int[] of = counts.computeIfAbsent(name, _ -> new int[6]);
            of[0]++;
            of[1] += right && language ? 1 : 0;
            of[2] += right(example, composed) && language ? 1 : 0;
            of[3] += language ? 0 : 1;
            of[4] += right(example, best) && language ? 1 : 0;
          }
          if ((!right || !language) && System.getProperty("wrong") != null) {
            System.out.printf(
                Locale.ROOT,
                "%s [%s] %s%n   want %s %s; got %s %s (%.2f), composed %s %s (%.2f)%s%n",
                question.id(),
                question.kind(),
                question.text().replaceAll("\\s+", " "),
                question.outcome(),
                question.required(),
                reply.outcome(),
                reply.statements(),
                prediction.right(reply),
                composed.outcome(),
                composed.statements(),
                prediction.right(composed),
                language ? "" : " LANGUAGE");
          }
        }
      }
      System.out.printf(
          "%-14s %6s %7s %8s %6s %6s%n", "", "n", "right", "composed", "lang", "best");
      counts.forEach((name, of) ->
          System.out.printf(
              Locale.ROOT,
              "%-14s %6d %6.1f%% %7.1f%% %6d %6.1f%%%n",
              name,
              of[0],
              100.0 * of[1] / of[0],
              100.0 * of[2] / of[0],
              of[3],
              100.0 * of[4] / of[0]));
    }
  }

  private static int fold(Question question, int folds) {
    return Math.floorMod(question.chat().orElse(question.text()).hashCode() * 31 >>> 3, folds);
  }

  static boolean right(ModelTrainer.Example example, Reply reply) {
    if (!example.outcomes().contains(reply.outcome())) {
      return false;
    }
    if (!example.outcomes().contains("answer")) {
      return true;
    }
    Set<String> fitting = new HashSet<>(reply.statements());
    fitting.retainAll(example.welcome());
    return reply.statements().containsAll(example.required())
        && fitting.size() >= 0.75 * reply.statements().size();
  }
}
