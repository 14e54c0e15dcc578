package rollenkompass.answering.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Section;
import rollenkompass.answering.evidence.Evidence;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.evidence.OnTopic;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.Topic;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Replies that say nothing from the sources: small talk, an honest no, a question back. */
public final class Replies {
  private static final int NEAR = 3;

  private static final Pattern LAST_MARK = Pattern.compile("[?!.,;:…\\s]+$");

  private final Corpus corpus;
  private final Wording wording;
  private final Suggestions suggestions;
  private final EvidenceFinder evidence;
  private final AbsentThings absent;
  private final Silence silence;

  public Replies(
      Corpus corpus,
      Wording wording,
      Suggestions suggestions,
      EvidenceFinder evidence,
      AbsentThings absent) {
    this.corpus = corpus;
    this.wording = wording;
    this.suggestions = suggestions;
    this.evidence = evidence;
    this.absent = absent;
    this.silence = new Silence(corpus, wording, suggestions);
  }

  /** The reply to a greeting, thanks and the like. */
  public Answer smallTalk(Interpretation message) {
    Language language = message.language();
    if (message.kind() == QuestionKind.HELP) {
      return help(language);
    }
    String text = wording.aboutRoles(language, "smalltalk." + message.smallTalk().orElse("other"));
    return new Answer.SmallTalk(language, text, false, suggestions.beginnings(language));
  }

  /** The reply to somebody who gives his view of what was told. */
  public Answer remarked(Language language) {
    String text = wording.text(language, "smalltalk.remarked");
    return new Answer.SmallTalk(language, text, false, suggestions.beginnings(language));
  }

  /** The reply to a message that nobody could make sense of. */
  public Answer unclear(Interpretation message) {
    Language language = message.language();
    String text = wording.aboutRoles(language, "clarify.unclear");
    return new Answer.Clarification(language, text, suggestions.beginnings(language));
  }

  /** The reply to somebody who says that he got no answer to what he asked. */
  public Answer misunderstood(Language language) {
    String text = wording.text(language, "reaction.misunderstood");
    return new Answer.SmallTalk(language, text, false, suggestions.beginnings(language));
  }

  /** What was told of one of two questions, below a word on the other one, which has no answer. */
  public Answer partly(Answer.Grounded told, String unanswered) {
    Language language = told.language();
    String other =
        wording.text(language, "quotation", LAST_MARK.matcher(unanswered.strip()).replaceFirst(""));
    String lead =
        told.lead().isEmpty()
            ? wording.text(language, "lead.partly", other)
            : wording.text(language, "lead.partly.above", other) + " " + told.lead();
    return told.below(told.framing(), lead);
  }

  /** A question back to a number that none of the suggested questions has. */
  public Answer onlyOffered(Language language, List<String> offered) {
    String text = wording.text(language, "clarify.number", offered.size());
    return new Answer.Clarification(language, text, offered);
  }

  /** An honest no to {@code question}, with the nearest questions that have an answer. */
  public Answer declined(Interpretation question) {
    Language language = question.language();
    List<Passage> near =
        evidence.find(question, Set.copyOf(question.roles())).passages().stream()
            .limit(NEAR)
            .map(Evidence.Scored::passage)
            .toList();
    boolean outside =
        !question.manners().anchored()
            && !evidence.namesAbsentThing(question)
            && !silence.isOfBot(question);
    String no = outside ? wording.aboutRoles(language, "decline.outside") : missing(question);
    Answer.Declined.Reason reason =
        outside ? Answer.Declined.Reason.OUTSIDE : Answer.Declined.Reason.NOT_IN_SOURCES;
    List<String> next = suggestions.nearest(language, near);
    return wording.declined(language, reason, no, "decline.nearest", next);
  }

  /** The same no to somebody who has been told something already: he knows what this is about. */
  public Answer declinedInChat(Answer.Declined no, List<String> next) {
    return switch (no.reason()) {
      case OUTSIDE ->
          wording.declined(
              no.language(),
              no.reason(),
              wording.text(no.language(), "decline.missing"),
              "decline.nearest",
              next);
      case NOT_IN_SOURCES, UNDONE ->
          new Answer.Declined(no.language(), no.text(), no.reason(), no.nearest(), next);
    };
  }

  private String missing(Interpretation question) {
    return silence
        .declining(question)
        .or(() ->
            absent
                .only(question)
                .map(name -> wording.text(question.language(), "decline.missing.named", name)))
        .orElseGet(() -> wording.text(question.language(), "decline.missing"));
  }

  /** What can be asked. */
  public Answer help(Language language) {
    List<String> sentences = new ArrayList<>();
    sentences.add(wording.aboutRoles(language, "help"));
    List<Topic> topics = topics();
    if (!topics.isEmpty()) {
      sentences.add(wording.text(language, "help.topics", wording.topicNames(language, topics)));
    }
    if (corpus.roles().roles().size() > 1) {
      sentences.add(wording.text(language, "help.roles"));
    }
    sentences.add(wording.text(language, "help.sources"));
    return new Answer.SmallTalk(
        language, String.join(" ", sentences), true, suggestions.beginnings(language));
  }

  /** The topics on which the sources tell something of the roles, those compared first. */
  private List<Topic> topics() {
    Roles roles = corpus.roles();
    Stream<String> inOrder =
        Stream.concat(roles.compared().stream(), roles.topics().stream().map(Topic::id));
    return inOrder
        .distinct()
        .filter(topic -> corpus.passages().stream().anyMatch(p -> tells(p, topic)))
        .map(topic -> roles.topic(topic).orElseThrow())
        .toList();
  }

  private boolean tells(Passage passage, String topic) {
    return passage.belongsTo(topic)
        && (passage.role().isPresent() || corpus.roles().isShared(passage));
  }

  /** What each role is; their names alone where the documents say nothing of them. */
  public Answer roles(Language language) {
    OnTopic onTopic = new OnTopic(corpus);
    List<Role> roles = corpus.roles().roles();
    List<Passage> passages =
        roles.stream().flatMap(role -> onTopic.overview(role.id()).stream().limit(1)).toList();
    String lead = wording.text(language, "lead.roles");
    List<String> next = suggestions.beginnings(language);
    if (passages.isEmpty()) {
      String names =
          wording.join(language, roles.stream().map(role -> role.in(language).name()).toList());
      return new Answer.SmallTalk(language, lead + " " + names + ".", true, next);
    }
    return new Answer.Grounded(
        language,
        lead,
        Optional.empty(),
        List.of(new Section("", wording.points(language, passages))),
        next);
  }
}
