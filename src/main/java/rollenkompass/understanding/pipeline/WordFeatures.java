package rollenkompass.understanding.pipeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rollenkompass.language.Language;
import rollenkompass.language.Phrases;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.Reading;

/**
 * What the words of a message show, as the question model knows it: words, pairs of words, parts of
 * words, concepts and turns of phrase. Names of roles are masked.
 */
final class WordFeatures {
  private static final int PART = 4;
  private static final String ROLE = "%";
  private static final String EDGE = "^";

  private WordFeatures() {}

  /**
   * The features of a message, each once, in a stable order; those of words have a colon behind one
   * letter.
   */
  static List<String> of(Reading reading, MessageReader reader) {
    Set<String> features = new LinkedHashSet<>();
    String before = EDGE;
    for (int i = 0; i < reading.tokens().size(); i++) {
      Token token = reading.tokens().get(i);
      if (reading.isRole(i)) {
        if (!before.equals(ROLE)) {
          features.add("2:" + before + ' ' + ROLE);
        }
        before = ROLE;
        continue;
      }
      String word = reader.word(token);
      features.add("w:" + word);
      features.add("2:" + before + ' ' + word);
      if (!reader.isFunctionWord(token.surface())) {
        addParts(features, EDGE + Spelling.fold(Language.DE, token.surface()) + EDGE);
      }
      before = word;
    }
    features.add("2:" + before + ' ' + EDGE);
    for (Term term : reading.terms()) {
      if (!reading.isRole(term.start())) {
        term.variants().entrySet().stream()
            .filter(variant -> Analysis.isConcept(variant.getKey()))
            .map(variant -> (Analysis.namesConcept(term) ? "" : "r:") + variant.getKey())
            .sorted()
            .forEach(features::add);
      }
    }
    reading.cues().all().stream()
        .map(Phrases.Match::meaning)
        .filter(Cue::isTelling)
        .forEach(cue -> features.add("cue:" + cue));
    if (reading.hires()) {
      features.add("hires");
    }
    reading.topics().all().forEach(match -> features.add("topic:" + match.meaning()));
    reading.hints().all().forEach(match -> features.add("hint:" + match.meaning()));
    return List.copyOf(features);
  }

  private static void addParts(Set<String> features, String word) {
    for (int i = 0; i + PART <= word.length(); i++) {
      features.add("p:" + word.substring(i, i + PART));
    }
  }
}
