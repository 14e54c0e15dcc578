package rollenkompass.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.CorpusReader;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.QuestionModel;
import rollenkompass.retrieval.RoleNames;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.lucene.LuceneStemmer;
import rollenkompass.understanding.Interpreter;

/**
 * Makes {@code config/question-model.tsv} anew from question sets; the held-out sets are not read.
 */
public final class LearnQuestionModel {
  private static final Path QUESTIONS = Path.of("src/test/resources/questions");
  private static final List<String> SETS =
      List.of("training.jsonl", "development.jsonl", "career-training.jsonl");
  private static final Path MODEL = Path.of("config/question-model.tsv");

  /** Questions that want more statements than this ask for whole topics. */
  private static final int MOST_STATEMENTS = 4;

  private LearnQuestionModel() {}

  /** Learns and writes the model; takes no arguments. */
  public static void main(String[] args) throws IOException {
    learn().write(MODEL);
  }

  /** The model of the question sets as they are. */
  static QuestionModel learn() throws IOException {
    Corpus corpus = CorpusReader.read(Path.of("corpus"), Path.of("config/roles.yaml"));
    Synonyms synonyms = Synonyms.read(Path.of("config/synonyms.yaml"));
    WordKeys wordKeys = new WordKeys(new LuceneStemmer());
    Analysis analysis = new Analysis(wordKeys, synonyms);
    Interpreter interpreter = new Interpreter(corpus, synonyms, wordKeys, analysis);
    RoleNames roleNames = new RoleNames(corpus.roles());
    QuestionModel.Learner learner = new QuestionModel.Learner();
    for (Passage passage : corpus.passages()) {
      learner.statement(passage.id().value(), analysis.concepts(passage, roleNames));
    }
    for (String set : SETS) {
      for (Question question : QuestionSet.read(QUESTIONS.resolve(set)).questions()) {
        if (isInstructive(question)) {
          var words =
              interpreter
                  .interpret(question.text(), Optional.empty(), Language.DE, Optional.empty())
                  .words();
          learner.learn(words, question.required());
        }
      }
    }
    return learner.model();
  }

  private static boolean isInstructive(Question question) {
    return question.chat().isEmpty()
        && question.outcome().contains("answer")
        && !question.required().isEmpty()
        && question.required().size() <= MOST_STATEMENTS;
  }
}
