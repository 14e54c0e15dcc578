package rollenkompass.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Citation;
import rollenkompass.answering.Point;
import rollenkompass.answering.extractive.Extract;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.conversation.ChatId;
import rollenkompass.conversation.Conversation;
import rollenkompass.conversation.Message;
import rollenkompass.language.Language;
import rollenkompass.learned.Outcome;

/** Asks question sets and judges the answers. */
public final class Evaluation {
  /** The share of the citations that must be to the point. */
  private static final double PRECISION = 0.75;

  private final Conversation conversation;
  private final Function<Citation, String> idOf;
  private final Function<Answer, String> textOf;
  private final Optional<Extractor> extractor;

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
    this(conversation, idOf, Evaluation::statements, Optional.empty());
  }

  private Evaluation(
      Conversation conversation,
      Function<Citation, String> idOf,
      Function<Answer, String> textOf,
      Optional<Extractor> extractor) {
    this.conversation = conversation;
    this.idOf = idOf;
    this.textOf = textOf;
    this.extractor = extractor;
  }

  /**
   * Judges answers from documents by what a reader sees of them, too, and how sure they are.
   *
   * @param textOf the text that a reader sees of an answer
   */
  public static Evaluation overDocuments(
      Conversation conversation, Extractor extractor, Function<Answer, String> textOf) {
    return new Evaluation(
        conversation, citation -> citation.id().value(), textOf, Optional.of(extractor));
  }

  private static String statements(Answer answer) {
    return answer.points().map(Point::text).collect(Collectors.joining(" "));
  }

  /** Asks every question once, in order. */
  public Report run(QuestionSet set) {
    List<Verdict> verdicts = new ArrayList<>();
    boolean overDocuments = set.questions().stream().anyMatch(Question::isOverDocuments);
    for (Question question : set.questions()) {
      Optional<ChatId> chat = question.chat().map(name -> new ChatId("evaluation:" + name));
      Answer answer =
          conversation.reply(
              new Message(chat, question.text(), Optional.empty(), Optional.empty()));
      verdicts.add(judge(question, answer, overDocuments));
    }
    return new Report(verdicts, overDocuments ? trials(set) : List.of());
  }

  private List<TradeOff.Trial> trials(QuestionSet set) {
    return extractor.stream()
        .flatMap(finder ->
            set.questions().stream()
                .filter(question -> question.chat().isEmpty())
                .map(question -> trial(finder, question)))
        .toList();
  }

  private static TradeOff.Trial trial(Extractor finder, Question question) {
    Language language = Language.ofCode(question.language()).orElse(Language.DE);
    Extract extract = finder.search(question.text(), "", language).find(_ -> true);
    String text =
        extract.quotes().stream()
            .map(quote ->
                quote.text().heading() + " " + quote.text().label() + " " + quote.text().text())
            .collect(Collectors.joining(" "));
    boolean answerable = question.isAnswerable();
    return new TradeOff.Trial(answerable, question.isAnsweredBy(text), extract.probability());
  }

  private Verdict judge(Question question, Answer answer, boolean overDocuments) {
    List<String> faults = new ArrayList<>();
    Outcome outcome = answer.outcome();
    if (!question.outcome().contains(outcome)) {
      faults.add("outcome " + outcome.code() + " instead of " + String.join("|", question.codes()));
    }
    if (!answer.language().code().equals(question.language())) {
      faults.add("language " + answer.language().code());
    }
    List<String> cited = answer.citations().stream().map(idOf).distinct().toList();
    if (question.isAnswerable() && !question.isOverDocuments()) {
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
    if (!overDocuments) {
      return new Verdict(question, cited, faults, Optional.empty());
    }
    DocumentCheck check = check(question, answer, outcome);
    if (question.isOverDocuments() && !check.contains()) {
      faults.add("lacks " + String.join("|", question.contains()) + " in: " + textOf.apply(answer));
    }
    if (question.isOverDocuments() && !check.documentFirst()) {
      faults.add("first document is not " + question.document().orElse(""));
    }
    return new Verdict(question, cited, faults, Optional.of(check));
  }

  private DocumentCheck check(Question question, Answer answer, Outcome outcome) {
    String text = textOf.apply(answer);
    Optional<String> first =
        answer.citations().stream().findFirst().map(citation -> citation.text().document());
    return new DocumentCheck(
        outcome == Outcome.ANSWER,
        outcome == Outcome.DECLINE && !answer.citations().isEmpty(),
        question.isAnsweredBy(text),
        question.document().isEmpty() || question.document().equals(first),
        text.length());
  }
}
