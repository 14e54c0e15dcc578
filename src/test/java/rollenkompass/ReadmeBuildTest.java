package rollenkompass;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the README says about the build is what the pom says. */
final class ReadmeBuildTest {
  private static final Pattern PROFILE = Pattern.compile("mvn [^\\n`]*-P ?([A-Za-z0-9-]+)");
  private static final Pattern JDK = Pattern.compile("JDK (\\d+)");

  private static final XPath XPATH = XPathFactory.newInstance().newXPath();
  private static Document pom;

  @BeforeAll
  static void readPom() throws Exception {
    pom =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile());
  }

  @Test
  void dependenciesAreThoseOfThePom() throws Exception {
    Map<String, String> shown = new HashMap<>();
    Readme.table("dependency", "used in", "what for")
        .forEach(row -> shown.put(Readme.plain(row.get(0)), row.get(1)));
    assertThat(shown).isEqualTo(dependencies());
  }

  @Test
  void profilesExist() throws Exception {
    Set<String> profiles = strings("//profile/id").keySet();
    assertThat(PROFILE.matcher(Readme.text()).results().map(found -> found.group(1)))
        .isNotEmpty()
        .isSubsetOf(profiles);
  }

  @Test
  void theJdkIsTheOneOfThePom() throws Exception {
    String jdk = XPATH.evaluate("/project/properties/jdk", pom);
    assertThat(JDK.matcher(Readme.text()).results().map(found -> found.group(1)))
        .isNotEmpty()
        .containsOnly(jdk);
  }

  private static Map<String, String> dependencies() throws XPathExpressionException {
    Map<String, String> dependencies = new HashMap<>();
    dependencies.putAll(strings("//dependency/artifactId | //plugin/artifactId"));
    dependencies.putAll(strings("//annotationProcessorPaths/path/artifactId"));
    dependencies.replaceAll((name, place) -> place.isEmpty() ? "build" : place);
    return dependencies;
  }

  /** The texts of the nodes, each with what it is used in: empty where that is the build. */
  private static Map<String, String> strings(String path) throws XPathExpressionException {
    Map<String, String> strings = new HashMap<>();
    NodeList nodes = (NodeList) XPATH.evaluate(path, pom, XPathConstants.NODESET);
    for (int i = 0; i < nodes.getLength(); i++) {
      strings.put(nodes.item(i).getTextContent(), place(nodes.item(i)));
    }
    return strings;
  }

  private static String place(Node name) throws XPathExpressionException {
    boolean direct =
        (boolean)
            XPATH.evaluate(
                "parent::dependency/parent::dependencies/parent::project",
                name,
                XPathConstants.BOOLEAN);
    boolean test = XPATH.evaluate("../scope", name).equals("test");
    return direct ? test ? "tests" : "program" : "";
  }
}
