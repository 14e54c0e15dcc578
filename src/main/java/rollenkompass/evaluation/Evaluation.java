package rollenkompass.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Citation;
import rollenkompass.conversation.ChatId;
import rollenkompass.conversation.Conversation;
import rollenkompass.conversation.Message;

/** Asks question sets and judges the answers. */
public final class Evaluation {
  /** The share of the citations that must be to the point. */
  private static final double PRECISION = 0.75;

  private final Conversation conversation;
  private final Function<Citation, String> idOf;

  /** Judges citations by their passage ids. */
  public Evaluation(Conversation conversation) {
    this(conversation, citation -> citation.id().value());
  }

  /**
   * Judges citations by other ids than the corpus gives.
   *
   * @param idOf the id that the question sets know a citation by
   */
  public Evaluation(Conversation conversation, Function<Citation, String> idOf) {
    this.conversation = conversation;
    this.idOf = idOf;
  }

  /** Asks every question once, in order. */
  public Report run(QuestionSet set) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Question question : set.questions()) {
      Optional<ChatId> chat = question.chat().map(name -> new ChatId("evaluation:" + name));
      Answer answer =
          conversation.reply(
              new Message(chat, question.text(), Optional.empty(), Optional.empty()));
      verdicts.add(judge(question, answer));
    }
    return new Report(verdicts);
  }

  private Verdict judge(Question question, Answer answer) {
    List<String> faults = new ArrayList<>();
    String outcome = Outcome.of(answer);
    if (!question.outcome().contains(outcome)) {
      faults.add("outcome " + outcome + " instead of " + String.join("|", question.outcome()));
    }
    if (!answer.language().code().equals(question.language())) {
      faults.add("language " + answer.language().code());
    }
    List<String> cited = answer.citations().stream().map(idOf).distinct().toList();
    if (question.outcome().contains("answer")) {
      Set<String> missing = new HashSet<>(question.required());
      cited.forEach(missing::remove);
      if (!missing.isEmpty()) {
        faults.add("not cited " + missing);
      }
      long fitting = cited.stream().filter(question::welcomes).count();
      if (fitting < PRECISION * cited.size()) {
        faults.add("only " + fitting + " of " + cited.size() + " citations to the point");
      }
    }
    return new Verdict(question, cited, faults);
  }
}
