package rollenkompass.app.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.app.jsonl.RequestParser.BadRequestException;
import rollenkompass.app.text.Texts;
import rollenkompass.language.Language;

final class RequestParserTest {
  private final RequestParser parser = new RequestParser(new Texts(Language.EN));

  @Test
  void everyFieldIsRead() throws BadRequestException {
    String line =
        "{\"id\":\"q1\",\"extra\":[{\"text\":1}],\"chat\":\"c\",\"text\":\"Hi\",\"language\":\"en\"}";
    assertThat(parser.parse(line))
        .isEqualTo(
            new Request(
                new RequestId.Name("q1"), Optional.of("c"), "Hi", Optional.of(Language.EN)));
  }

  @Test
  void theTextIsEnough() throws BadRequestException {
    assertThat(parser.parse(" {\"text\":\"Hi\",\"chat\":null} "))
        .isEqualTo(new Request(RequestId.NONE, Optional.empty(), "Hi", Optional.empty()));
  }

  @Test
  void aTextMayBeVeryLong() throws BadRequestException {
    String text = "x".repeat(25_000_000);
    assertThat(parser.parse("{\"text\":\"" + text + "\"}").text()).hasSize(text.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nope | not JSON",
        "{\"text\":\"a\" | not JSON",
        "{\"text\":\"a\",\"text\":\"b\"} | not JSON",
        "[1] | not a JSON object",
        "\"text\" | not a JSON object",
        "{} | no \"text\"",
        "{\"text\":null} | no \"text\"",
        "{\"text\":7} | \"text\" must be a string",
        "{\"text\":\"a\",\"chat\":{}} | \"chat\" must be a string",
        "{\"text\":\"a\",\"id\":[]} | \"id\" must be",
        "{\"text\":\"a\",\"language\":\"fr\"} | \"fr\"",
        "{\"text\":\"a\"} {\"text\":\"b\"} | one object a line",
      })
  void whatIsWrongIsSaid(String line, String message) {
    assertThatThrownBy(() -> parser.parse(line))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining(message);
  }

  @Property
  void anyStringIsReadOrRefused(@ForAll String line) {
    try {
      assertThat(parser.parse(line)).isNotNull();
    } catch (BadRequestException e) {
      assertThat(e).hasMessageNotContaining("\n");
    }
  }
}
