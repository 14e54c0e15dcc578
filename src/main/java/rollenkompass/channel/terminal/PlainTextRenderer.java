package rollenkompass.channel.terminal;

import rollenkompass.answering.Answer;

/**
 * An answer as plain text for programs: no colours, no line breaks inside a sentence, references
 * like {@code [1]} to its citations, which it does not list.
 */
public final class PlainTextRenderer {
  private static final Page PAGE = new Page(Theme.PLAIN, Page.UNBOUNDED);

  private PlainTextRenderer() {}

  /** The text of {@code answer}. */
  public static String render(Answer answer) {
    return String.join("\n", PAGE.set(AnswerBlocks.of(answer)));
  }
}
