package rollenkompass.understanding.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rollenkompass.language.Phrases;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordKeys;
import rollenkompass.language.WordList;
import rollenkompass.understanding.Tastes;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.PhraseFinder;
import rollenkompass.understanding.reading.Reading;

/**
 * Knows how somebody asks who tells what he likes or cannot do, and then only whether that will do:
 * "I love numbers, does that work?" asks which role fits.
 */
public final class Suiting {
  private final PhraseFinder phrases;
  private final MessageReader reader;

  public Suiting(WordKeys wordKeys, MessageReader reader) {
    this.phrases = new PhraseFinder(Suiting.class, "suiting", wordKeys);
    this.reader = reader;
  }

  /**
   * The question what fits, in plain words; empty where {@code message} asks for something else.
   */
  public Optional<Reading> plainly(Reading message) {
    if (!message.roles().isEmpty() || !message.topics().all().isEmpty() || message.hires()) {
      return Optional.empty();
    }
    return phrases.in(message).stream()
        .filter(match -> tellsTasteBeside(message, match))
        .filter(match -> !asksBeside(message, match))
        .max(Comparator.comparingInt(Phrases.Match::words))
        .map(match -> reader.part(message, asking(message, match)));
  }

  /** What is told, and behind it the plain words, which tell no taste. */
  private static List<Token> asking(Reading message, Phrases.Match<String> match) {
    List<Token> words =
        new ArrayList<>(beside(message, match).mapToObj(message.tokens()::get).toList());
    Token last = message.tokens().getLast();
    for (Token word : Tokenizer.tokens(match.meaning())) {
      words.add(new Token(word.surface(), last.sentence(), last.clause() + 1));
    }
    return words;
  }

  private static boolean tellsTasteBeside(Reading message, Phrases.Match<String> match) {
    WordList liking = WordList.liking(message.spoken());
    return beside(message, match)
        .anyMatch(at ->
            liking.contains(message.folded(at))
                || message.cues().at(at).stream()
                    .anyMatch(cue -> Tastes.CUES.contains(cue.meaning())));
  }

  private static boolean asksBeside(Reading message, Phrases.Match<String> match) {
    return beside(message, match).anyMatch(at -> message.is(at, Cue.QUESTION_WORD));
  }

  private static IntStream beside(Reading message, Phrases.Match<String> match) {
    return IntStream.range(0, message.tokens().size())
        .filter(at -> at < match.start() || at >= match.end());
  }
}
