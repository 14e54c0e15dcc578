package rollenkompass.corpus.roles;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rollenkompass.corpus.CorpusException;
import rollenkompass.corpus.JobWords;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.Topic;
import rollenkompass.corpus.yaml.YamlNode;
import rollenkompass.language.Language;

/** Reads {@code roles.yaml}. */
public final class RolesReader {
  private static final List<String> KEYS =
      List.of(
          "roles",
          "persons",
          "links",
          "jobs",
          "topics",
          "opening",
          "overview",
          "advice",
          "hiring",
          "compared");
  private static final List<String> LANGUAGES = List.of("de", "en");

  private final YamlNode yaml;

  private RolesReader(YamlNode yaml) {
    this.yaml = yaml;
  }

  /**
   * The roles and topics that {@code file} describes.
   *
   * @throws CorpusException where the file cannot be read or contradicts itself
   */
  public static Roles read(Path file) {
    YamlNode yaml = YamlNode.read(file);
    if (yaml.isEmpty()) {
      throw new CorpusException(file, "is empty; describe the roles and topics in it");
    }
    return new RolesReader(yaml).read();
  }

  private Roles read() {
    yaml.entries(KEYS);
    List<YamlNode> roleEntries = entries("roles", "name at least one role");
    List<YamlNode> topicEntries = entries("topics", "name at least one topic");
    List<Role> roles = roleEntries.stream().map(RoleEntries::role).toList();
    List<Topic> topics = topicEntries.stream().map(RoleEntries::topic).toList();
    List<String> ids = topics.stream().map(Topic::id).toList();
    requireUnique(roleEntries, "role");
    requireUnique(topicEntries, "topic");
    requireDifferent(topicEntries, roles.stream().map(Role::id).toList());
    return new Roles(
        roles,
        topics,
        Optional.of(yaml.at("opening"))
            .filter(n -> !n.isEmpty())
            .map(n -> known(n, "opening", ids)),
        topic("overview", "name the topic that tells what a role is", ids),
        topic("advice", "name the topic that tells what a role asks for", ids),
        hiring(ids),
        yaml.at("compared").items().stream().map(n -> known(n, "compared", ids)).toList(),
        new JobWords(words("persons"), words("links"), words("jobs")));
  }

  private List<YamlNode> entries(String key, String whatIfNone) {
    List<YamlNode> entries = yaml.at(key).items();
    if (entries.isEmpty()) {
      throw yaml.at(key).fault("'" + key + "' is empty; " + whatIfNone);
    }
    return entries;
  }

  private static void requireUnique(List<YamlNode> entries, String kind) {
    Set<String> unique = new HashSet<>();
    for (YamlNode entry : entries) {
      String id = entry.at("id").text().orElseThrow();
      if (!unique.add(id)) {
        throw entry
            .at("id")
            .fault("two entries are the " + kind + " '" + id + "'; rename one of them");
      }
    }
  }

  private static void requireDifferent(List<YamlNode> topics, List<String> roleIds) {
    for (YamlNode topic : topics) {
      String id = topic.at("id").text().orElseThrow();
      if (roleIds.contains(id)) {
        throw topic
            .at("id")
            .fault("a role and a topic share this id: '" + id + "'; rename one of them");
      }
    }
  }

  private String topic(String key, String whatIfNone, List<String> topicIds) {
    if (yaml.at(key).isEmpty()) {
      throw yaml.at(key).fault("'" + key + "' is missing; " + whatIfNone);
    }
    return known(yaml.at(key), key, topicIds);
  }

  /** The topics for who looks for somebody; without any, what the roles are. */
  private List<String> hiring(List<String> topicIds) {
    List<YamlNode> named = yaml.at("hiring").items();
    return named.isEmpty()
        ? List.of(known(yaml.at("overview"), "overview", topicIds))
        : named.stream().map(node -> known(node, "hiring", topicIds)).toList();
  }

  private static String known(YamlNode node, String key, List<String> topicIds) {
    String id = node.text().orElseThrow();
    if (!topicIds.contains(id)) {
      throw node.fault("'" + key + "' names the unknown topic '" + id + "'; known are " + topicIds);
    }
    return id;
  }

  private Map<Language, List<String>> words(String key) {
    YamlNode node = yaml.at(key);
    node.entries(LANGUAGES);
    Map<Language, List<String>> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, node.at(language.code()).texts());
    }
    return words;
  }
}
