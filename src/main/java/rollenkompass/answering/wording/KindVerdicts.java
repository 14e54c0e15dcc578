package rollenkompass.answering.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import rollenkompass.answering.Context;
import rollenkompass.answering.Framing;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.language.WordList;
import rollenkompass.understanding.Interpretation;

/**
 * Knows of which kinds of things the passages that tell of them say yes or no to the question for
 * them, and whether a question asks for nothing else.
 */
final class KindVerdicts {
  private final Corpus corpus;
  private final Wording wording;

  KindVerdicts(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.wording = wording;
  }

  /** What they say; empty where they say neither. */
  Optional<Framing> of(Language language, AskedKind kind) {
    return Stream.of(Framing.YES, Framing.NO)
        .filter(framing -> wording.has(language, key(framing, kind)))
        .findFirst();
  }

  /** The sentence that says so. */
  String lead(Language language, AskedKind kind, Framing framing) {
    return wording.text(language, key(framing, kind));
  }

  private static String key(Framing framing, AskedKind kind) {
    return "verdict." + framing.name().toLowerCase(Locale.ROOT) + '.' + kind.name();
  }

  /**
   * Whether it stands: whether {@code telling} tell of nobody else, and nothing beside the kind of
   * thing is asked.
   */
  boolean stands(Interpretation question, AskedKind kind, List<Passage> telling, Context context) {
    return !telling.isEmpty()
        && telling.stream().allMatch(passage -> isOfAsked(question, passage))
        && isAskedAlone(question, kind, telling.getFirst())
        && !isOfThing(question, telling, context);
  }

  /** Whether a passage tells of a role that is asked about, or of none in particular. */
  static boolean isOfAsked(Interpretation question, Passage passage) {
    return passage.role().isEmpty()
        || question.roles().isEmpty()
        || question.roles().contains(passage.role().get());
  }

  /** Whether it asks for nothing beside it, of one role or of any. */
  private static boolean isAskedAlone(Interpretation question, AskedKind kind, Passage telling) {
    Language language = question.asked().language();
    return question.roles().size() < 2
        && !question.manners().otherJob()
        && !question.asksOpenly()
        && !question.manners().weighs()
        && (question.topics().isEmpty() || question.topics().stream().anyMatch(telling::belongsTo))
        && Stream.concat(question.focus().stream(), question.topicTerms().stream())
            .flatMap(term -> FoldedText.words(language, term.surface()).stream())
            .allMatch(word ->
                kind.asking().hasWord(word)
                    || WordList.common(language).contains(word)
                    || WordList.function(language).contains(word));
  }

  /** Whether it points to something told before that is no role: "for that" behind a course. */
  private boolean isOfThing(Interpretation question, List<Passage> telling, Context context) {
    List<Passage> told = corpus.passages(context.told());
    boolean points = question.asked().following().points();
    boolean ofOne =
        told.size() == 1
            && !telling.contains(told.getFirst())
            && told.getFirst().topic().equals(telling.getFirst().topic());
    return points && (ofOne || (!told.isEmpty() && question.roles().isEmpty()));
  }
}
