package rollenkompass.conversation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rollenkompass.answering.Context;
import rollenkompass.answering.Exchange;
import rollenkompass.corpus.PassageId;
import rollenkompass.language.Language;
import rollenkompass.understanding.Asked;
import rollenkompass.understanding.Interpretation;

/**
 * What a conversation remembers. Of a question that is longer than people ask it keeps a part, so
 * that no message takes more memory than others.
 *
 * @param question what was asked last; empty while there was only small talk
 * @param speech the language that it is held in
 * @param told what was cited to answer that question, in the order of telling
 * @param last what the last answer cited that cited anything
 * @param context what had been said when that question was asked
 * @param said the last messages in their own words, the last first
 * @param offered the questions that the last answer suggested, in the order of their numbers
 * @param unanswered what was written last where it asked something and found no answer
 */
public record Session(
    Optional<Interpretation> question,
    ChatLanguage speech,
    List<PassageId> told,
    List<PassageId> last,
    Context context,
    List<Asked> said,
    List<String> offered,
    Optional<String> unanswered) {
  private static final int MOST_SAID = 3;
  private static final int MOST_RECENT = 12;
  private static final int LONGEST_KEPT = 500;
  private static final Pattern NUMBER = Pattern.compile("\\s*([1-9])[.)]?\\s*");

  public Session {
    question = question.map(Interpretation::brief);
    told = List.copyOf(told);
    last = List.copyOf(last);
    said = List.copyOf(said);
    offered = List.copyOf(offered);
  }

  /** A session after the answer to the question itself, in which nothing is offered. */
  public Session(
      Optional<Interpretation> question, Language language, List<PassageId> told, Context context) {
    this(
        question,
        ChatLanguage.assumed(language),
        told,
        told,
        context,
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** The language of the last answer. */
  public Language language() {
    return speech.language();
  }

  /** The same, held in {@code other}. */
  Session held(ChatLanguage other) {
    return new Session(question, other, told, last, context, said, offered, unanswered);
  }

  /** The same session with other questions to choose from. */
  Session offering(List<String> questions) {
    return new Session(question, speech, told, last, context, said, questions, unanswered);
  }

  /** The question that is offered under the number which is all that {@code text} holds. */
  Optional<String> chosen(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.matches()
        ? offered.stream().skip(Integer.parseInt(number.group(1)) - 1L).findFirst()
        : Optional.empty();
  }

  /** Whether {@code text} holds nothing but a number under which none of what is offered stands. */
  boolean isBeyond(String text) {
    return !offered.isEmpty() && NUMBER.matcher(text).matches() && chosen(text).isEmpty();
  }

  /** What was said before the message that comes next. */
  public Context next() {
    Optional<List<String>> roles =
        question.map(Interpretation::roles).filter(ids -> !ids.isEmpty());
    return new Context(
        told.isEmpty() ? context.told() : told,
        roles.isEmpty() ? context.role() : roles.filter(ids -> ids.size() == 1).map(List::getFirst),
        question,
        recent(),
        said);
  }

  /** The same, after a message that follows those before it. */
  Session saying(Asked message, List<Asked> before) {
    List<Asked> all =
        Stream.concat(Stream.of(message.brief()), before.stream()).limit(MOST_SAID).toList();
    return new Session(question, speech, told, last, context, all, offered, unanswered);
  }

  /** What was cited lately, in the order of telling. */
  private List<PassageId> recent() {
    Set<PassageId> all = new LinkedHashSet<>(context.recent());
    told.forEach(all::remove);
    all.addAll(told);
    return all.stream().skip(Math.max(0, all.size() - MOST_RECENT)).toList();
  }

  /** What a message reacts to that comes next, in the language of the reply. */
  Exchange exchange(Language reply) {
    return new Exchange(question.map(asked -> asked.in(reply)), told, last, context, next());
  }

  /** The session after an answer to a reaction, in the language of that, which cites these. */
  Session telling(List<PassageId> cited, Language reply) {
    Set<PassageId> all = new LinkedHashSet<>(told);
    all.addAll(cited);
    return new Session(
        question.map(asked -> asked.in(reply)),
        speech.in(reply),
        List.copyOf(all),
        cited.isEmpty() ? last : cited,
        context,
        said,
        List.of(),
        Optional.empty());
  }

  /** What was asked last, where its own words say all of it. */
  Optional<String> lastAsked() {
    return unanswered.or(() ->
        question
            .map(Interpretation::asked)
            .filter(asked -> asked.before().isEmpty())
            .map(Asked::text));
  }

  /** The same, after a question in these words that found no answer; empty after any other. */
  Session leaving(Optional<String> without) {
    Optional<String> kept = without.filter(text -> text.length() <= LONGEST_KEPT);
    return new Session(question, speech, told, last, context, said, offered, kept);
  }

  /** The same, with an answer in another language after it. */
  Session in(Language spoken) {
    return new Session(
        question, speech.in(spoken), told, last, context, said, List.of(), unanswered);
  }
}
