package rollenkompass.answering.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Section;
import rollenkompass.answering.wording.FoldedText;
import rollenkompass.answering.wording.Place;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.language.Language;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.understanding.Interpretation;

/** Answers whom it goes for what was told: "is that for the cook only, or for everyone?" */
final class ToldScope {
  private static final TurnsOfPhrase PHRASES = new TurnsOfPhrase("scope");

  private final Corpus corpus;
  private final Wording wording;

  ToldScope(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.wording = wording;
  }

  /**
   * Of whom the sources say what was told; empty where the message asks for anything else, or where
   * {@code answer} says the same of the role that it names.
   *
   * @param asked the words of {@code question} that the one before it did not have
   */
  Optional<Answer> answer(
      Interpretation question, Supplier<AskedWords> asked, Answer answer, Context context) {
    String text = question.asked().text();
    Language own = question.asked().language();
    boolean either = PHRASES.has("either", own, text);
    boolean asks = PHRASES.has("asks", own, text) || (either && PHRASES.has("may", own, text));
    if (!asks
        || PHRASES.has("never", own, text)
        || question.manners().weighs()
        || !Place.in(own, text).isEmpty()
        || !(namesSomebody(question, text) || (either && namesFigure(text, own, context)))) {
      return Optional.empty();
    }
    boolean only = PHRASES.has("only", own, text);
    boolean saidOfIt =
        answer.passages().stream()
            .anyMatch(passage -> passage.role().filter(question.roles()::contains).isPresent());
    return !only && saidOfIt
        ? Optional.empty()
        : Optional.of(told(text, own, asked.get(), context))
            .filter(told -> !told.isEmpty())
            .map(told -> of(question, told, only));
  }

  private boolean namesSomebody(Interpretation question, String text) {
    return !named(question, text).isEmpty()
        || PHRASES.has("whom", question.asked().language(), text);
  }

  private boolean namesFigure(String text, Language own, Context context) {
    return !ToldNumbers.named(text, recent(context), own).isEmpty();
  }

  private List<Passage> recent(Context context) {
    return corpus.passages(context.recent());
  }

  /** The passages that the message is about; none where it asks for something else beside. */
  private List<Passage> told(String text, Language own, AskedWords asked, Context context) {
    List<Passage> figures = ToldNumbers.named(text, recent(context), own);
    AskedWords rest = asked.whollyAmong(beside(text, own));
    List<Passage> all = figures.isEmpty() ? corpus.passages(context.told()) : figures;
    if (rest.none()) {
      return all.stream().limit(ToldParts.MOST).toList();
    }
    double whole = rest.weight();
    return recent(context).reversed().stream()
        .filter(passage -> rest.saidIn(passage, own) >= whole)
        .limit(ToldParts.MOST)
        .toList();
  }

  /** The words that neither ask whom it goes for nor name anybody. */
  private List<String> beside(String text, Language own) {
    Set<String> ofRoles =
        wording.roles().roles().stream()
            .flatMap(role -> Stream.of(Language.values()).map(role::in))
            .flatMap(forms ->
                Stream.concat(
                    Stream.of(forms.name(), forms.shortName()),
                    Stream.concat(forms.names().stream(), forms.fields().stream())))
            .flatMap(name -> FoldedText.words(own, name).stream())
            .collect(Collectors.toSet());
    return Tokenizer.tokens(text).stream()
        .map(Token::surface)
        .filter(word -> {
          String folded = FoldedText.of(own, word).strip();
          return !ofRoles.contains(folded)
              && folded.chars().noneMatch(Character::isDigit)
              && Stream.of("asks", "may", "either", "ignored")
                  .noneMatch(name -> PHRASES.of(name, own).hasWord(folded));
        })
        .toList();
  }

  /** The roles whose name or field a text has. */
  private List<Role> named(Interpretation question, String text) {
    Language own = question.asked().language();
    String folded = FoldedText.of(own, text);
    return wording.roles().roles().stream()
        .filter(role ->
            (question.asked().ofRoles() && question.roles().contains(role.id()))
                || Stream.of(Language.values())
                    .flatMap(language -> role.in(language).fields().stream())
                    .anyMatch(field -> folded.contains(FoldedText.of(own, field))))
        .toList();
  }

  private Answer of(Interpretation question, List<Passage> told, boolean only) {
    Language language = question.language();
    List<Role> roles = wording.roles().in(told);
    boolean ofAll = told.stream().anyMatch(passage -> passage.role().isEmpty());
    if (roles.size() + (ofAll ? 1 : 0) > 1) {
      return each(language, told, roles);
    }
    return new Answer.Grounded(
        language,
        roles.isEmpty()
            ? wording.text(language, "lead.scope.none")
            : ofOne(question, roles.getFirst(), only),
        Optional.of(wording.point(language, told.getFirst())),
        told.size() == 1
            ? List.of()
            : List.of(new Section("", wording.points(language, told.subList(1, told.size())))));
  }

  private String ofOne(Interpretation question, Role role, boolean only) {
    Language language = question.language();
    List<String> others =
        named(question, question.asked().text()).stream()
            .filter(other -> !other.equals(role))
            .map(other -> other.in(language).accusative())
            .toList();
    String of = role.in(language).accusative();
    if (!others.isEmpty()) {
      return wording.text(language, "lead.scope.one", of, wording.join(language, others));
    }
    return wording.text(language, only ? "lead.scope.only" : "lead.scope.of", of);
  }

  private Answer each(Language language, List<Passage> told, List<Role> roles) {
    List<Section> sections = new ArrayList<>();
    for (Role role : roles) {
      sections.add(
          wording.section(
              language, role, told.stream().filter(it -> it.isAbout(role.id())).toList()));
    }
    List<Passage> ofAll = told.stream().filter(it -> it.role().isEmpty()).toList();
    if (!ofAll.isEmpty()) {
      sections.add(
          new Section(
              wording.text(language, "heading.scope.none"), wording.points(language, ofAll)));
    }
    return new Answer.Grounded(
        language, wording.text(language, "lead.scope.each"), Optional.empty(), sections);
  }
}
