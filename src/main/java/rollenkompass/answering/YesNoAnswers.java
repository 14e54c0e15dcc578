package rollenkompass.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Answers with yes or no where the corpus decides it, and shows why. */
final class YesNoAnswers {
  // Fitted on the question sets: a yes needs a passage that covers nearly all that is asked; a no
  // needs one of another role that does while the role's own do not.
  private static final double DECIDED = 0.75;
  private static final double SILENT = 0.45;
  private static final int MOST = 2;

  private final Corpus corpus;
  private final Wording wording;
  private final Suggestions suggestions;
  private final EvidenceFinder evidence;
  private final FactAnswers facts;

  YesNoAnswers(
      Corpus corpus,
      Wording wording,
      Suggestions suggestions,
      EvidenceFinder evidence,
      FactAnswers facts) {
    this.corpus = corpus;
    this.wording = wording;
    this.suggestions = suggestions;
    this.evidence = evidence;
    this.facts = facts;
  }

  Answer answer(Interpretation question) {
    if (question.roles().size() != 1 || question.focus().isEmpty()) {
      return facts.answer(question);
    }
    String role = question.roles().getFirst();
    Evidence own = evidence.find(question, Set.of(role), Set.of());
    if (own.coverage().share() >= DECIDED && !question.limited()) {
      return facts.grounded(
          question,
          wording.text(question.language(), "lead.yes"),
          own.close(MOST));
    }
    for (String other : corpus.roles().roleIds()) {
      Evidence others = evidence.find(question, Set.of(other), Set.of());
      if (!other.equals(role)
          && !question.limited()
          && own.coverage().share() < SILENT
          && others.coverage().share() >= DECIDED) {
        return no(question, other, own, others);
      }
    }
    if (!own.coverage().suffices(true)) {
      return facts.answer(question);
    }
    return facts.grounded(
        question,
        wording.text(question.language(), "lead.undecided"),
        own.close(MOST));
  }

  private Answer no(Interpretation question, String otherId, Evidence own, Evidence others) {
    Language language = question.language();
    Role role = corpus.roles().role(question.roles().getFirst()).orElseThrow();
    Role other = corpus.roles().role(otherId).orElseThrow();
    List<Section> sections = new ArrayList<>();
    List<Passage> used = new ArrayList<>();
    List<Passage> ofOther = others.close(1);
    sections.add(new Section(other.in(language).name(), wording.points(language, ofOther)));
    used.addAll(ofOther);
    List<Passage> ofRole = own.close(MOST);
    if (!ofRole.isEmpty()) {
      sections.add(new Section(role.in(language).name(), wording.points(language, ofRole)));
      used.addAll(ofRole);
    }
    String lead =
        wording.text(
            language, "lead.no", role.in(language).dative(), other.in(language).dative());
    return new Answer.Grounded(
        language, lead, Optional.empty(), sections, suggestions.after(question, used));
  }
}
