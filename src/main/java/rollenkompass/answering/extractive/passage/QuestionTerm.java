package rollenkompass.answering.extractive.passage;

import java.util.List;
import rollenkompass.language.Language;

/**
 * An informative word of a question, or a part of a compound.
 *
 * @param word folded
 * @param weight how much it tells that a passage has it, beside the other words
 * @param forms what some passage calls it; the strongest first
 * @param near what some passage calls what is only near it; the strongest first
 * @param isOrdinary whether it is a word that people use, and no name or slip
 */
public record QuestionTerm(
    String word, double weight, List<Form> forms, List<Form> near, boolean isOrdinary) {
  public QuestionTerm {
    forms = List.copyOf(forms);
    near = List.copyOf(near);
  }

  /** Whether some passage has it in some form, or what is near it. */
  public boolean isKnown() {
    return !forms.isEmpty() || !near.isEmpty();
  }

  /**
   * A form of a word of documents.
   *
   * @param strength how well it stands for the term, from 0 to 1
   * @param isPart whether it does so only together with others: their strengths add up
   */
  public record Form(Language language, String form, double strength, boolean isPart) {}
}
