package rollenkompass.answering.pipeline;

import java.util.List;
import rollenkompass.answering.Exchange;
import rollenkompass.answering.document.Proofs;
import rollenkompass.answering.told.ToldNumbers;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.Reaction;

/** Finds what of that which was told a reaction is about. */
final class LastTold {
  private final Corpus corpus;

  LastTold(Corpus corpus) {
    this.corpus = corpus;
  }

  /** What was told last; where somebody doubts a number that it lacks, what was told of that. */
  List<Passage> of(Reaction.Wish wish, Interpretation message, Exchange before) {
    List<Passage> last = corpus.passages(before.last());
    String text = message.asked().message().text();
    Language language = message.language();
    if (wish == Reaction.Wish.SOURCE && message.namesTopic()) {
      List<Passage> ofTopic = ofTopic(message, before);
      if (!ofTopic.isEmpty()) {
        return ofTopic;
      }
    }
    if (!wish.isAboutThings() || !ToldNumbers.named(text, last, language).isEmpty()) {
      return last;
    }
    List<Passage> recent = corpus.passages(before.next().recent());
    List<Passage> named = ToldNumbers.named(text, recent, language);
    return named.isEmpty() ? last : named;
  }

  /** What was told lately on the topics of the message. */
  private List<Passage> ofTopic(Interpretation message, Exchange before) {
    return corpus.passages(before.next().recent()).stream()
        .filter(passage -> passage.topic().filter(message.topics()::contains).isPresent())
        .limit(Proofs.MOST)
        .toList();
  }
}
