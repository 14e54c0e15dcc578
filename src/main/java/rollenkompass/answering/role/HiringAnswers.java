package rollenkompass.answering.role;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rollenkompass.answering.Answer;
import rollenkompass.answering.evidence.Evidence;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.wording.RoleSections;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;

/**
 * Answers whom to look for by what the asker tells of his firm, where the sources speak of such
 * firms: "a start-up".
 */
final class HiringAnswers {
  private static final int MOST = 2;
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

  private final Roles roles;
  private final Wording wording;
  private final EvidenceFinder evidence;
  private final OneRole oneRole;

  HiringAnswers(Wording wording, EvidenceFinder evidence, OneRole oneRole) {
    this.roles = wording.roles();
    this.wording = wording;
    this.evidence = evidence;
    this.oneRole = oneRole;
  }

  /** What is said of firms like that; empty where the question tells of none, or of a task, too. */
  Optional<Answer> answer(Interpretation question) {
    if (!tellsOnlyOfFirm(question)) {
      return Optional.empty();
    }
    Evidence said =
        evidence
            .find(question.asking(question.topicTerms()), Set.copyOf(roles.roleIds()))
            .among(passage -> passage.role().isPresent())
            .among(passage -> question.topics().stream().anyMatch(passage::belongsTo))
            .among(passage ->
                names(passage, question) || evidence.says(passage, question.topicTerms()));
    Evidence literally = said.among(passage -> names(passage, question));
    Evidence told = literally.passages().isEmpty() ? said : literally;
    if (told.passages().isEmpty()) {
      return Optional.empty();
    }
    Language language = question.language();
    RoleSections spoken =
        RoleSections.of(
            wording,
            language,
            told,
            0,
            own -> own.passages().stream().limit(MOST).map(Evidence.Scored::passage).toList());
    return Optional.of(
        spoken.named().size() == 1
            ? oneRole.fits(question, spoken.named().getFirst(), spoken.passages())
            : new Answer.Grounded(
                language,
                wording.text(language, "lead.undecided"),
                Optional.empty(),
                spoken.sections()));
  }

  /** Whether nothing is told but what is a topic for those who look for somebody. */
  private boolean tellsOnlyOfFirm(Interpretation question) {
    Set<String> naming =
        question.topicTerms().stream().map(Term::surface).collect(Collectors.toSet());
    return question.manners().hires()
        && !naming.isEmpty()
        && roles.hiring().containsAll(question.topics())
        && !question.topics().contains(roles.overview())
        && naming.containsAll(question.focus().stream().map(Term::surface).toList());
  }

  private static boolean names(Passage passage, Interpretation question) {
    PassageText text = passage.in(question.language());
    String told = letters(text.label() + text.text());
    return question.topicTerms().stream().allMatch(term -> told.contains(letters(term.surface())));
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
