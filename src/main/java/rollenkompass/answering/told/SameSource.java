package rollenkompass.answering.told;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Framing;
import rollenkompass.answering.Section;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Origin;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Answers whether what was told last and what was told before it are from the same survey. */
final class SameSource {
  private static final TurnsOfPhrase PHRASES = new TurnsOfPhrase("same-source");
  private static final int TWO = 2;

  private final Corpus corpus;
  private final Wording wording;

  SameSource(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.wording = wording;
  }

  /** Whether they are; empty where a message asks for anything else, or only one was told. */
  Optional<Answer> answer(Interpretation question, Context context) {
    Language own = question.asked().language();
    String text = question.asked().text();
    if (!PHRASES.has("asks", own, text)) {
      return Optional.empty();
    }
    List<Passage> two = lastTwo(question.language(), context);
    return two.size() < TWO
        ? Optional.empty()
        : Optional.of(compared(question.language(), two, PHRASES.has("compares", own, text)));
  }

  /** The passage told last, and that of the same publisher, else the last one, before it. */
  private List<Passage> lastTwo(Language language, Context context) {
    List<PassageId> ids = context.told();
    List<Passage> told = sourced(ids, language);
    if (told.isEmpty()) {
      return List.of();
    }
    List<Passage> earlier =
        sourced(
            Stream.concat(
                    ids.stream().skip(1),
                    context.recent().reversed().stream().filter(id -> !ids.contains(id)))
                .toList(),
            language);
    Origin last = told.getFirst().in(language).origin().orElseThrow();
    return Stream.concat(
            told.stream().limit(1),
            earlier.stream()
                .filter(it -> samePublisher(last, it.in(language).origin().orElseThrow()))
                .findFirst()
                .or(() -> earlier.stream().findFirst())
                .stream())
        .toList();
  }

  private List<Passage> sourced(List<PassageId> ids, Language language) {
    return corpus.passages(ids).stream()
        .filter(passage -> passage.in(language).origin().isPresent())
        .toList();
  }

  private static boolean samePublisher(Origin one, Origin other) {
    return one.names().stream().anyMatch(other.names()::contains);
  }

  private Answer compared(Language language, List<Passage> passages, boolean compares) {
    Origin one = passages.getFirst().in(language).origin().orElseThrow();
    Origin other = passages.getLast().in(language).origin().orElseThrow();
    boolean samePublisher = samePublisher(one, other);
    boolean same = samePublisher && one.year().equals(other.year());
    String key = same ? "lead.same_source" : samePublisher ? "lead.same_publisher" : "lead.sources";
    String lead = wording.text(language, key, years(one, other));
    String comparing = compares && !same ? " " + wording.text(language, "lead.comparable") : "";
    return new Answer.Grounded(
            language,
            lead + comparing,
            Optional.empty(),
            List.of(new Section("", wording.points(language, passages))))
        .below(same ? Framing.YES : Framing.NO, lead + comparing);
  }

  private static String years(Origin one, Origin other) {
    return Stream.of(one, other)
        .flatMap(it -> it.year().stream())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
