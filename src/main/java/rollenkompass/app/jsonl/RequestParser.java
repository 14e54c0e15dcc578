package rollenkompass.app.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.Optional;
import rollenkompass.app.text.Texts;
import rollenkompass.language.Language;

/** Reads a line of JSON. Fields it does not know are skipped. */
final class RequestParser {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Texts texts;

  RequestParser(Texts texts) {
    this.texts = texts;
  }

  /** Says what is wrong with a line. */
  static final class BadRequestException extends Exception {
    private static final long serialVersionUID = 1L;

    BadRequestException(String message) {
      super(message);
    }
  }

  /**
   * The request in {@code line}.
   *
   * @throws BadRequestException where it is not an object with a text
   */
  Request parse(String line) throws BadRequestException {
    try (JsonParser json = FACTORY.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw bad("request.no-object");
      }
      Request request = object(json);
      if (json.nextToken() != null) {
        throw bad("request.more-than-one");
      }
      return request;
    } catch (JsonProcessingException e) {
      throw bad("request.no-json", e.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException e) {
      throw new IllegalStateException("reading a string cannot fail", e);
    }
  }

  private Request object(JsonParser json) throws IOException, BadRequestException {
    RequestId id = RequestId.NONE;
    Optional<String> chat = Optional.empty();
    Optional<String> text = Optional.empty();
    Optional<Language> language = Optional.empty();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "id" -> id = id(json);
        case "chat" -> chat = string(json, name);
        case "text" -> text = string(json, name);
        case "language" -> language = language(json);
        default -> json.skipChildren();
      }
    }
    return new Request(id, chat, text.orElseThrow(() -> bad("request.no-text")), language);
  }

  private RequestId id(JsonParser json) throws IOException, BadRequestException {
    return switch (json.currentToken()) {
      case VALUE_NULL -> RequestId.NONE;
      case VALUE_STRING -> new RequestId.Name(json.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new RequestId.Numeral(json.getText());
      default -> throw bad("request.bad-id");
    };
  }

  private Optional<String> string(JsonParser json, String name)
      throws IOException, BadRequestException {
    return switch (json.currentToken()) {
      case VALUE_NULL -> Optional.empty();
      case VALUE_STRING -> Optional.of(json.getText());
      default -> throw bad("request.no-string", name);
    };
  }

  private Optional<Language> language(JsonParser json) throws IOException, BadRequestException {
    Optional<String> code = string(json, "language");
    Optional<Language> language = code.flatMap(Language::ofCode);
    if (code.isPresent() && language.isEmpty()) {
      throw bad("request.unknown-language", code.get());
    }
    return language;
  }

  private BadRequestException bad(String key, Object... arguments) {
    return new BadRequestException(texts.of(key, arguments));
  }
}
