package rollenkompass.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import rollenkompass.Readme;

/** The chat in the README's picture is one that the program really holds. */
final class ReadmePictureTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path working;

  @Test
  void everyAnswerInThePictureQuotesWhatTheProgramCites() throws Exception {
    Document picture = picture();
    List<String> questions = bubbles(picture, "question");
    List<String> answers = bubbles(picture, "answer");
    List<JsonNode> real = ask(questions);
    assertThat(answers).isNotEmpty().hasSameSizeAs(questions);
    for (int i = 0; i < answers.size(); i++) {
      assertThat(quotes(real.get(i))).isNotEmpty();
      for (int j = 0; j < quotes(real.get(i)).size(); j++) {
        String statement = quotes(real.get(i)).get(j) + " [" + (j + 1) + "]";
        assertThat(answers.get(i)).contains(statement);
      }
    }
  }

  private List<JsonNode> ask(List<String> questions) throws Exception {
    StringBuilder lines = new StringBuilder();
    for (String question : questions) {
      lines.append(JSON.writeValueAsString(Map.of("chat", "picture", "text", question)));
      lines.append('\n');
    }
    ProgramRun run = ProgramRun.in(working, lines.toString(), List.of("ask", "--jsonl"));
    List<JsonNode> answers = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      answers.add(JSON.readTree(line));
    }
    return answers;
  }

  private static List<String> quotes(JsonNode answer) {
    return answer.get("citations").findValuesAsText("quote");
  }

  private static Document picture() throws Exception {
    String file =
        Readme.destinations().stream()
            .filter(link -> link.endsWith(".svg"))
            .findFirst()
            .orElseThrow();
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(Path.of(file).toFile());
  }

  /** What each group of that class says, its lines joined; not the time below it. */
  private static List<String> bubbles(Document picture, String kind) {
    List<String> bubbles = new ArrayList<>();
    NodeList groups = picture.getElementsByTagName("g");
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      if (group.getAttribute("class").equals(kind)) {
        bubbles.add(words(group));
      }
    }
    return bubbles;
  }

  private static String words(Element group) {
    List<String> lines = new ArrayList<>();
    NodeList texts = group.getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      if (!text.getAttribute("class").startsWith("time")) {
        lines.add(text.getTextContent());
      }
    }
    return String.join(" ", lines);
  }
}
