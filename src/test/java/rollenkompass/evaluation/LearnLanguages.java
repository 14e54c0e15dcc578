package rollenkompass.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.reading.CorpusReader;
import rollenkompass.language.GlossaryFile;
import rollenkompass.language.Language;
import rollenkompass.language.LanguageTrainer;

/**
 * Makes {@code language-model.tsv} anew from the question sets and the glossary; the held-out sets
 * are not read.
 */
public final class LearnLanguages {
  private static final Path LANGUAGE = Path.of("src/main/resources/rollenkompass/language");
  private static final double QUESTION = 1;
  private static final double WORD = 0.3;
  // The names of roles stand in questions of both languages and tell nothing.
  private static final double NAME = 30;

  private LearnLanguages() {}

  /** Learns and writes the weights; takes no arguments. */
  public static void main(String[] args) throws IOException {
    LanguageTrainer trainer = new LanguageTrainer();
    for (Path set : LearnQuestionModel.sets()) {
      for (Question question : QuestionSet.read(set).questions()) {
        if (!question.kind().equals("hostile")) {
          Language language = Language.ofCode(question.language()).orElseThrow();
          trainer.add(question.text(), language, QUESTION);
        }
      }
    }
    GlossaryFile.readGeneral(entry -> {
      trainer.add(entry.english(), Language.EN, WORD);
      entry.german().forEach(german -> trainer.add(german, Language.DE, WORD));
    });
    for (Role role :
        CorpusReader.read(Path.of("corpus"), Path.of("config/roles.yaml")).roles().roles()) {
      for (Language language : Language.values()) {
        trainer.add(role.in(language).shortName(), language, NAME);
        trainer.add(role.in(language).shortName(), language.other(), NAME);
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "# How much a word or a part of one speaks for German, in hundredths; made by mvn -q -P"
            + " learn.");
    trainer.learn().forEach((part, weight) -> lines.add(part + '\t' + Math.round(weight * 100)));
    Files.write(LANGUAGE.resolve("language-model.tsv"), lines);
  }
}
