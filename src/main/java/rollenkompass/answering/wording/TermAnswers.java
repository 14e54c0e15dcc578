package rollenkompass.answering.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.language.Language;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;

/** Says so where the sources use a word, but do not explain what it means. */
public final class TermAnswers {
  private static final int SHORT = 7;

  private final Wording wording;

  public TermAnswers(Wording wording) {
    this.wording = wording;
  }

  /** The answer to a question, framed where that asks what a word means. */
  public Answer framed(Interpretation question, Answer answer) {
    if (question.roles().size() == 1) {
      return role(question)
          .map(role -> standingFor(role.in(answer.language()), answer))
          .orElse(answer);
    }
    if (question.description() != Interpretation.Description.TERM || !question.roles().isEmpty()) {
      return answer;
    }
    Language language = answer.language();
    String term = term(question);
    String lead = wording.text(language, "lead.term");
    return switch (answer) {
      case Answer.Grounded grounded when !explains(grounded, term) ->
          grounded.below(Framing.PLAIN, lead);
      case Answer.Comparison table -> table.below(Framing.PLAIN, lead);
      case Answer.Declined no ->
          wording.declined(
              language,
              no.reason(),
              wording.text(language, "decline.term"),
              "decline.nearest",
              no.suggestions());
      default -> answer;
    };
  }

  /** The role whose short name a question asks the meaning of, and nothing else. */
  private Optional<Role> role(Interpretation question) {
    if (!question.asksMeaning() || !question.topics().isEmpty()) {
      return Optional.empty();
    }
    List<Token> words = Tokenizer.tokens(question.asked().text());
    return words.size() > SHORT
        ? Optional.empty()
        : wording
            .roles()
            .role(question.roles().getFirst())
            .filter(role -> {
              String shortName = role.in(question.asked().language()).shortName();
              return words.stream().anyMatch(word -> word.surface().equalsIgnoreCase(shortName));
            });
  }

  /** What a short name stands for, and in a sentence what that is. */
  private Answer standingFor(Role.Forms role, Answer answer) {
    String lead = wording.text(answer.language(), "lead.stands_for", role.shortName(), role.name());
    return answer
        .points()
        .findFirst()
        .<Answer>map(first ->
            new Answer.Grounded(
                answer.language(), lead, Optional.of(first), List.of(), answer.suggestions()))
        .orElse(answer);
  }

  /** Whether some passage has the word whose meaning is asked for. */
  public boolean areIn(List<Passage> passages, Interpretation question) {
    String wanted = letters(term(question));
    return passages.stream()
        .map(passage -> passage.in(question.language()))
        .anyMatch(text -> letters(text.label() + text.text()).contains(wanted));
  }

  /** The word as it was written. */
  private static String term(Interpretation question) {
    return Stream.concat(question.topicTerms().stream(), question.focus().stream())
        .distinct()
        .sorted(Comparator.comparingInt(Term::start))
        .map(Term::surface)
        .collect(Collectors.joining(" "));
  }

  /** Whether what is told first is labelled with the word. */
  private static boolean explains(Answer answer, String term) {
    String wanted = letters(term);
    return answer.citations().stream()
        .limit(1)
        .anyMatch(citation -> letters(citation.text().label()).contains(wanted));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
