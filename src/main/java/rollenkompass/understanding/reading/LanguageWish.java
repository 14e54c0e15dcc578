package rollenkompass.understanding.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import rollenkompass.language.Language;
import rollenkompass.language.Phrases;
import rollenkompass.language.Token;

/** Tells who wishes for the language of the answer from who only speaks of a language. */
public final class LanguageWish {
  private final List<Phrases.Match<Cue>> cues;
  private final List<Token> tokens;
  private final IntPredicate carriesTopic;

  /**
   * What a message says of languages.
   *
   * @param carriesTopic whether the word at a position is neither an everyday word nor a role
   */
  LanguageWish(List<Phrases.Match<Cue>> cues, List<Token> tokens, IntPredicate carriesTopic) {
    this.cues = cues;
    this.tokens = tokens;
    this.carriesTopic = carriesTopic;
  }

  /** The language that the answer shall have; the last one where several are wished for. */
  Optional<Language> language() {
    Optional<Language> wish = Optional.empty();
    for (Phrases.Match<Cue> match : cues) {
      Optional<Language> named = match.meaning().wishedLanguage();
      if (named.isPresent() && !goesOn(match) && !asksAbout(match)) {
        wish = named;
      }
    }
    return wish;
  }

  /** All turns of phrase, without those on languages that are only asked about. */
  List<Phrases.Match<Cue>> others() {
    return cues.stream()
        .filter(match -> match.meaning().wishedLanguage().isEmpty() || !asksAbout(match))
        .toList();
  }

  /** Whether a word that carries a topic follows: "in German companies" wishes for nothing. */
  private boolean goesOn(Phrases.Match<Cue> match) {
    int next = match.end();
    return next < tokens.size()
        && tokens.get(next).sentence() == sentence(match)
        && carriesTopic.test(next);
  }

  /** "Do I need to speak German?" asks whether somebody else does, and asks for no answer in it. */
  private boolean asksAbout(Phrases.Match<Cue> match) {
    return has(match, Cue.POLAR, true)
        && !has(match, Cue.YOU, false)
        && !has(match, Cue.REQUEST, false);
  }

  private boolean has(Phrases.Match<Cue> wish, Cue wanted, boolean atTheStart) {
    return cues.stream()
        .filter(match -> match.meaning() == wanted && sentence(match) == sentence(wish))
        .anyMatch(match -> !atTheStart || startsSentence(match.start()));
  }

  /** Whether nothing but words that go on from others stands before it in its sentence. */
  private boolean startsSentence(int position) {
    int sentence = tokens.get(position).sentence();
    return IntStream.range(0, position)
        .filter(before -> tokens.get(before).sentence() == sentence)
        .allMatch(before ->
            cues.stream()
                .anyMatch(match -> match.start() == before && match.meaning() == Cue.CONTINUE));
  }

  private int sentence(Phrases.Match<Cue> match) {
    return tokens.get(match.start()).sentence();
  }
}
