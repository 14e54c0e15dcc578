package rollenkompass.answering.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.answering.Section;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.judging.Decisions;
import rollenkompass.answering.judging.Verdicts;
import rollenkompass.answering.wording.Composition;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.language.Language;
import rollenkompass.learned.Decision;
import rollenkompass.understanding.Interpretation;

/** Answers with yes or no where the corpus decides it, and shows why. */
public final class YesNoAnswers {
  // Behind a yes or a no, nobody wants a list.
  private static final int MOST = 3;

  private final Corpus corpus;
  private final Wording wording;
  private final DecidingPassages deciding;
  private final Composition composition;
  private final Verdicts verdicts;
  private final Decisions decisions;
  private final FactAnswers facts;
  private final OthersAlone othersAlone;
  private final NotThatAlone notThatAlone;

  public YesNoAnswers(
      Corpus corpus,
      Wording wording,
      EvidenceFinder evidence,
      Composition composition,
      Verdicts verdicts,
      FactAnswers facts,
      NotThatAlone notThatAlone) {
    this.corpus = corpus;
    this.wording = wording;
    this.composition = composition;
    this.verdicts = verdicts;
    this.decisions = verdicts.decisions();
    this.deciding = new DecidingPassages(corpus, evidence, decisions);
    this.facts = facts;
    this.othersAlone = new OthersAlone(wording, evidence);
    this.notThatAlone = notThatAlone;
  }

  Answer answer(Interpretation question) {
    if (question.roles().size() != 1) {
      Answer listed = facts.answer(question);
      return listed.passages().isEmpty() ? listed : framed(question, listed.passages(), listed);
    }
    return notThatAlone
        .answer(question)
        .orElseGet(() -> {
          List<Passage> passages = deciding.of(question);
          return passages.isEmpty() ? facts.answer(question) : ofRole(question, passages);
        });
  }

  /**
   * The answer from passages that were chosen: yes, no, or that the sources leave it open.
   *
   * @param question about one role
   * @param passages at least one
   */
  Answer answer(Interpretation question, List<Passage> passages) {
    return notThatAlone
        .answer(question)
        .orElseGet(() -> decided(question, decisions.mostTellingFirst(question, passages)));
  }

  /** What is known in general alone says less than that it is named for another role. */
  private Answer ofRole(Interpretation question, List<Passage> passages) {
    Answer answer = decided(question, passages);
    boolean general = passages.stream().allMatch(passage -> passage.role().isEmpty());
    return general && answer.framing() == Framing.PLAIN
        ? othersAlone.rather(question, passages).orElse(answer)
        : answer;
  }

  /**
   * The same passages as {@code listed} tells, below a yes or no where they decide a question about
   * no role or several: those about none, else those about each role alike.
   */
  Answer framed(Interpretation question, List<Passage> passages, Answer listed) {
    List<Passage> general = passages.stream().filter(passage -> passage.role().isEmpty()).toList();
    if (!general.isEmpty()) {
      return namesField(question) && general.stream().anyMatch(it -> tellsOfSeveral(it, question))
          ? listed
          : below(question, standing(question.of(List.of()), general), List.of(), listed);
    }
    List<String> about =
        passages.stream().flatMap(passage -> passage.role().stream()).distinct().toList();
    List<Decision> each =
        about.stream().map(role -> ofRole(question, role, passages)).distinct().toList();
    return below(question, each.size() == 1 ? each.getFirst() : Decision.OPEN, about, listed);
  }

  /** Whether the field of a role is all that is named of it: "social media does the ads?" */
  private boolean namesField(Interpretation question) {
    return question.roles().isEmpty() && decisions.namesField(question);
  }

  /** Whether a passage tells of several roles, so that it decides nothing on a single one. */
  private boolean tellsOfSeveral(Passage passage, Interpretation question) {
    String text = passage.in(question.language()).text().toLowerCase(Locale.ROOT);
    return corpus.roles().roles().stream()
            .map(role -> role.in(question.language()).name().toLowerCase(Locale.ROOT))
            .filter(text::contains)
            .count()
        > 1;
  }

  private Answer below(
      Interpretation question, Decision decision, List<String> about, Answer listed) {
    // What holds for all roles that are asked about needs no names.
    List<String> named = about.size() > 1 ? List.of() : about;
    // That there is something on a topic is no yes to all that is said of it.
    boolean rash =
        decision == Decision.YES
            && question.focus().isEmpty()
            && listed.passages().stream().anyMatch(passage -> passage.role().isPresent());
    return decision == Decision.OPEN || rash
        ? listed
        : listed.below(Framing.of(decision), lead(question, decision, named));
  }

  private Decision ofRole(Interpretation question, String role, List<Passage> passages) {
    return standing(
        question.of(List.of(role)),
        passages.stream().filter(passage -> passage.isAbout(role)).toList());
  }

  private Decision standing(Interpretation question, List<Passage> passages) {
    List<Passage> ordered = decisions.mostTellingFirst(question, passages);
    Decision told = verdicts.of(question, ordered);
    return verdicts.stands(told, question, ordered) ? told : Decision.OPEN;
  }

  private String lead(Interpretation question, Decision decision, List<String> about) {
    Language language = question.language();
    if (about.isEmpty() || question.manners().denies()) {
      return wording.verdict(question, Framing.of(decision));
    }
    List<String> names = about.stream().map(role -> wording.accusative(language, role)).toList();
    String key = decision == Decision.YES ? "lead.yes.of" : "lead.denied.of";
    return wording.text(language, key, wording.join(language, names));
  }

  private Answer decided(Interpretation question, List<Passage> passages) {
    Decision told = verdicts.of(question, passages);
    String role = question.roles().getFirst();
    if (told == Decision.NO && passages.stream().noneMatch(passage -> passage.isAbout(role))) {
      Optional<Passage> itself = deciding.saidOfItself(question);
      if (itself.isPresent()) {
        List<Passage> own = List.of(itself.get());
        return ofItself(question, standing(question, own), own);
      }
    }
    List<Passage> all = new ArrayList<>(passages);
    if (told == Decision.NO && passages.stream().allMatch(passage -> passage.isAbout(role))) {
      decisions.ofAnotherAlone(question).ifPresent(all::add);
    }
    Decision decision = verdicts.stands(told, question, all) ? told : Decision.OPEN;
    List<Passage> others =
        all.stream()
            .filter(passage -> passage.role().isPresent() && !passage.isAbout(role))
            .toList();
    return others.isEmpty()
        ? ofItself(question, decision, decision == Decision.OPEN ? all : first(all))
        : sideBySide(question, decision, all, others.getFirst().role().orElseThrow());
  }

  private static List<Passage> first(List<Passage> passages) {
    return passages.subList(0, Math.min(MOST, passages.size()));
  }

  /** A single statement that decides nothing speaks for itself. */
  private Answer ofItself(Interpretation question, Decision decision, List<Passage> passages) {
    Answer told = composition.grounded(question, "", passages);
    return decision == Decision.OPEN && passages.size() == 1
        ? told
        : told.below(Framing.of(decision), ofItself(question, decision, passages.getFirst()));
  }

  /** What goes for more than the role is a yes to it in general alone. */
  private String ofItself(Interpretation question, Decision decision, Passage lead) {
    Language language = question.language();
    String role = question.roles().getFirst();
    Role.Forms forms = corpus.roles().role(role).orElseThrow().in(language);
    String text = lead.in(language).text().toLowerCase(Locale.ROOT);
    boolean general =
        decision == Decision.YES
            && lead.role().isEmpty()
            && !text.contains(forms.name().toLowerCase(Locale.ROOT));
    return general
        ? wording.text(language, "lead.yes.general", forms.accusative())
        : wording.verdict(question, Framing.of(decision));
  }

  /** A section for each role; a no is one to the role, and not to what is asked. */
  private Answer sideBySide(
      Interpretation question, Decision decision, List<Passage> passages, String other) {
    Language language = question.language();
    String role = question.roles().getFirst();
    Framing framing =
        decision == Decision.OPEN && isRatherOf(other, question, passages)
            ? Framing.RATHER
            : Framing.of(decision);
    String lead =
        switch (framing) {
          case NO -> no(question, role, other);
          case RATHER -> wording.text(language, "lead.rather", wording.accusative(language, other));
          case YES, PLAIN, DOUBTFUL -> wording.verdict(question, framing);
        };
    List<Section> sections = new ArrayList<>();
    Map<Optional<String>, List<Passage>> sides = new LinkedHashMap<>();
    sides.put(Optional.of(role), new ArrayList<>());
    passages.forEach(p -> sides.computeIfAbsent(p.role(), _ -> new ArrayList<>()).add(p));
    sides.forEach((about, side) -> {
      if (!side.isEmpty()) {
        sections.add(section(language, about, side));
      }
    });
    return new Answer.Grounded(language, framing, lead, Optional.empty(), sections, List.of());
  }

  /** That the sources have it for the other role: alone, or where it is only mentioned of both. */
  private String no(Interpretation question, String role, String other) {
    Language language = question.language();
    return decisions.isMentionedOfAsked(question)
        ? wording.text(language, "lead.no.rather", wording.accusative(language, other))
        : wording.text(
            language,
            "lead.no",
            wording.accusative(language, role),
            wording.accusative(language, other));
  }

  /** Whether only what {@code other} does, and the asked role is not said to do, was found. */
  private boolean isRatherOf(String other, Interpretation question, List<Passage> passages) {
    return !question.manners().weighs()
        && passages.stream().allMatch(p -> p.isAbout(other) && corpus.roles().isCompared(p));
  }

  private Section section(Language language, Optional<String> about, List<Passage> side) {
    return about
        .flatMap(corpus.roles()::role)
        .map(role -> wording.section(language, role, side))
        .orElseGet(() -> new Section("", wording.points(language, side)));
  }
}
