package rollenkompass.understanding;

import java.util.List;
import java.util.Optional;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation.Description;

/**
 * Makes an interpretation: one that asks for nothing yet, or another one with some parts changed.
 */
public final class InterpretationBuilder {
  private Language language;
  private QuestionKind kind;
  private List<String> roles = List.of();
  private List<String> topics = List.of();
  private List<Term> topicTerms = List.of();
  private List<Term> focus = List.of();
  private List<Term> disliked = List.of();
  private List<String> features = List.of();
  private Description description = Description.NO;
  private Manners manners = Manners.NONE;
  private Optional<String> smallTalk = Optional.empty();
  private Asked asked = Asked.NOTHING;

  public InterpretationBuilder(Language language, QuestionKind kind) {
    this.language = language;
    this.kind = kind;
  }

  public InterpretationBuilder(Interpretation from) {
    this.language = from.language();
    this.kind = from.kind();
    this.roles = from.roles();
    this.topics = from.topics();
    this.topicTerms = from.topicTerms();
    this.focus = from.focus();
    this.disliked = from.disliked();
    this.features = from.features();
    this.description = from.description();
    this.manners = from.manners();
    this.smallTalk = from.smallTalk();
    this.asked = from.asked();
  }

  InterpretationBuilder language(Language other) {
    language = other;
    return this;
  }

  InterpretationBuilder kind(QuestionKind wanted) {
    kind = wanted;
    return this;
  }

  public InterpretationBuilder roles(List<String> ids) {
    roles = ids;
    return this;
  }

  public InterpretationBuilder topics(List<String> ids) {
    topics = ids;
    return this;
  }

  public InterpretationBuilder topicTerms(List<Term> naming) {
    topicTerms = naming;
    return this;
  }

  public InterpretationBuilder focus(List<Term> asking) {
    focus = asking;
    return this;
  }

  public InterpretationBuilder disliked(List<Term> things) {
    disliked = things;
    return this;
  }

  public InterpretationBuilder features(List<String> shown) {
    features = shown;
    return this;
  }

  public InterpretationBuilder description(Description wanted) {
    description = wanted;
    return this;
  }

  public InterpretationBuilder manners(Manners how) {
    manners = how;
    return this;
  }

  InterpretationBuilder smallTalk(String name) {
    smallTalk = Optional.of(name);
    return this;
  }

  InterpretationBuilder noSmallTalk() {
    smallTalk = Optional.empty();
    return this;
  }

  InterpretationBuilder asked(Asked words) {
    asked = words;
    return this;
  }

  public Interpretation made() {
    return new Interpretation(
        language,
        kind,
        roles,
        topics,
        topicTerms,
        focus,
        disliked,
        features,
        description,
        manners,
        smallTalk,
        asked);
  }
}
