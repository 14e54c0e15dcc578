package rollenkompass.channel.telegram.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.ListArbitrary;
import rollenkompass.channel.telegram.AnyText;
import rollenkompass.channel.telegram.TelegramHtml;
import rollenkompass.language.CleanText;

/** Messages are well-formed and within the limits, whatever is in them, and nothing gets lost. */
final class HtmlMessagesTest {
  @Property(tries = 500)
  void everyMessageIsAccepted(@ForAll("paragraphs") List<Paragraph> paragraphs) {
    assertThat(HtmlMessages.of(paragraphs)).allSatisfy(HtmlMessagesTest::assertAccepted);
  }

  @Property(tries = 500)
  void nothingIsLostButWhiteSpace(@ForAll("paragraphs") List<Paragraph> paragraphs) {
    String written = paragraphs.stream().map(Paragraph::text).collect(Collectors.joining());
    String sent =
        HtmlMessages.of(paragraphs).stream()
            .map(HtmlMessagesTest::textOf)
            .collect(Collectors.joining());

    assertThat(visible(sent)).isEqualTo(visible(written));
  }

  @Property(tries = 200)
  void whatFitsIntoOneMessageIsOneMessage(@ForAll("shortParagraphs") List<Paragraph> paragraphs) {
    assertThat(HtmlMessages.of(paragraphs)).hasSizeLessThanOrEqualTo(1);
  }

  @Example
  void aLongTextIsSplitBetweenParagraphs() {
    Paragraph first = plain("a".repeat(3000));
    Paragraph second = plain("b".repeat(3000));

    assertThat(HtmlMessages.of(List.of(first, second)))
        .containsExactly(first.text(), second.text());
  }

  @Example
  void aLongParagraphIsSplitBetweenWords() {
    List<String> messages = HtmlMessages.of(List.of(plain("Wörter & ".repeat(2000))));

    assertThat(messages).hasSizeGreaterThan(1);
    assertThat(messages)
        .allSatisfy(message -> assertThat(message.strip()).startsWith("Wörter").endsWith("&amp;"));
  }

  @Example
  void aSplitQuoteIsClosedAndOpenedAgain() {
    Paragraph quote = new Paragraph.Writer().bold("Zitat ".repeat(1500)).quote();

    assertThat(HtmlMessages.of(List.of(quote)))
        .hasSize(3)
        .allSatisfy(message ->
            assertThat(message)
                .startsWith("<blockquote expandable><b>")
                .endsWith("</b></blockquote>"));
  }

  @Example
  void aQuotationThatFitsIntoOneMessageIsNotTorn() {
    Paragraph text = plain("a".repeat(3000));
    Paragraph first = new Paragraph.Writer().plain("b".repeat(900)).quote();
    Paragraph second = new Paragraph.Writer().plain("c".repeat(900)).quote();

    assertThat(HtmlMessages.of(List.of(text, first, second)))
        .containsExactly(
            text.text(),
            "<blockquote expandable>" + first.text() + "\n\n" + second.text() + "</blockquote>");
  }

  @Example
  void aPairOfSurrogatesIsNeverSplit() {
    List<String> messages = HtmlMessages.of(List.of(plain("x" + "🙂".repeat(5000))));

    assertThat(String.join("", messages)).isEqualTo("x" + "🙂".repeat(5000));
    assertThat(messages).allSatisfy(HtmlMessagesTest::assertAccepted);
  }

  @Example
  void manyShortStylesStayBelowTheLimitInBytes() {
    Paragraph.Writer writer = new Paragraph.Writer();
    for (int i = 0; i < 4000; i++) {
      writer.bold("&");
    }

    assertThat(HtmlMessages.of(List.of(writer.done())))
        .hasSizeGreaterThan(1)
        .allSatisfy(HtmlMessagesTest::assertAccepted);
  }

  @Example
  void nothingVisibleIsNoMessage() {
    assertThat(HtmlMessages.of(List.of(plain(" \n\u200B\u0007"), plain("")))).isEmpty();
  }

  static void assertAccepted(String html) {
    String text = textOf(html);
    assertThat(text.length()).isLessThanOrEqualTo(4096);
    assertThat(CleanText.isVisible(text)).isTrue();
    assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(32_768);
    assertThat(text).doesNotContainPattern("[\\p{Cc}&&[^\n]]");
  }

  static String textOf(String html) {
    try {
      return TelegramHtml.textOf(html);
    } catch (TelegramHtml.Refused e) {
      throw new AssertionError(e.getMessage() + " in " + html, e);
    }
  }

  /** What a reader sees, without the spaces in between. */
  static String visible(String text) {
    return text.codePoints()
        .filter(point -> CleanText.isVisible(Character.toString(point)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Provide
  Arbitrary<List<Paragraph>> paragraphs() {
    return paragraphs(AnyText.ofLengthUpTo(9000)).ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Paragraph>> shortParagraphs() {
    return paragraphs(AnyText.ofLengthUpTo(100)).ofMaxSize(6);
  }

  private static ListArbitrary<Paragraph> paragraphs(Arbitrary<String> texts) {
    Arbitrary<Span> spans =
        Combinators.combine(Arbitraries.of(Span.Style.class), texts).as(Span::new);
    return Combinators.combine(spans.list().ofMaxSize(4), Arbitraries.of(true, false))
        .as(Paragraph::new)
        .list();
  }

  private static Paragraph plain(String text) {
    return new Paragraph.Writer().plain(text).done();
  }
}
