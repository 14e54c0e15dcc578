package rollenkompass.corpus.document;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/**
 * The definitions to which the links of a Markdown document refer by their labels. A part of the
 * document needs those of its own links to be read alone, and no others: each would be read again
 * with every part.
 */
final class LinkTargets {
  // A label has at most 999 characters; a bracket in one has a backslash before it.
  private static final Pattern REFERENCE =
      Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.){1,999}+)]", Pattern.DOTALL);
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<String, String> labels = new HashMap<>();

  private LinkTargets() {}

  /** Those of a whole document. */
  static LinkTargets of(Node root) {
    LinkTargets targets = new LinkTargets();
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(LinkReferenceDefinition target) {
            targets.labels.putIfAbsent(key(target.getLabel()), target.getLabel());
          }
        });
    return targets;
  }

  /** {@code content} with a definition behind it for each of its links. */
  String with(String content) {
    if (labels.isEmpty()) {
      return content;
    }
    Set<String> own = new LinkedHashSet<>();
    Matcher reference = REFERENCE.matcher(content);
    while (reference.find()) {
      Optional.ofNullable(labels.get(key(reference.group(1)))).ifPresent(own::add);
    }
    StringBuilder whole = new StringBuilder(content);
    own.forEach(label -> whole.append("\n\n[").append(label).append("]: <>"));
    return whole.toString();
  }

  /** Labels are the same whatever their capitals and blanks. */
  private static String key(String label) {
    String folded = label.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    return BLANKS.matcher(folded.strip()).replaceAll(" ");
  }
}
