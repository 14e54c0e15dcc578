package rollenkompass.answering.told;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.wording.FoldedText;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.language.WordList;
import rollenkompass.understanding.Interpretation;

/** Shows where a word was told, to who asks what it means and would get nothing else. */
final class ToldWords {
  private static final TurnsOfPhrase PHRASES = new TurnsOfPhrase("meaning");
  // A shorter one is seldom a word that somebody does not know.
  private static final int SHORTEST = 5;

  private final Corpus corpus;
  private final Wording wording;
  private final ToldParts parts;

  ToldWords(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.wording = wording;
    this.parts = new ToldParts(wording);
  }

  /**
   * What was told with the word; empty where {@code answer} tells something, or it was not told.
   */
  Optional<Answer> answer(Interpretation question, Answer answer, Context context) {
    Language own = question.asked().language();
    String text = question.asked().text();
    if (!answer.citations().isEmpty() || !PHRASES.has("asks", own, text)) {
      return Optional.empty();
    }
    Set<String> words =
        Set.copyOf(FoldedText.words(own, text).stream().filter(it -> names(own, it)).toList());
    List<Passage> told = corpus.passages(context.told());
    return ToldParts.in(
            told,
            own,
            sentence -> FoldedText.words(own, sentence).stream().anyMatch(words::contains))
        .stream()
        .findFirst()
        .map(part ->
            parts.answer(
                question.language(),
                wording.text(question.language(), "lead.term"),
                List.of(part),
                List.of()));
  }

  private static boolean names(Language language, String word) {
    return word.length() >= SHORTEST
        && !WordList.common(language).contains(word)
        && !WordList.function(language).contains(word)
        && !PHRASES.of("asks", language).hasWord(word);
  }
}
