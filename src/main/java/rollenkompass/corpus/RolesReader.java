package rollenkompass.corpus;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rollenkompass.language.Language;

/** Reads {@code roles.yaml}. */
final class RolesReader {
  private static final ObjectMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Path file;
  private final String text;

  private RolesReader(Path file) {
    this.file = file;
    this.text = TextFile.read(file);
  }

  /**
   * The roles and topics that {@code file} describes.
   *
   * @throws CorpusException where the file cannot be read or contradicts itself
   */
  static Roles read(Path file) {
    return new RolesReader(file).read();
  }

  private Roles read() {
    RolesFile yaml = parse();
    require(yaml.roles() != null && !yaml.roles().isEmpty(), "roles", "name at least one role");
    require(yaml.topics() != null && !yaml.topics().isEmpty(), "topics", "name at least one topic");
    require(yaml.overview() != null, "overview", "name the topic that tells what a role is");
    List<Role> roles = yaml.roles().stream().map(this::role).toList();
    List<Topic> topics = yaml.topics().stream().map(this::topic).toList();
    Set<String> roleIds = uniqueIds(roles.stream().map(Role::id).toList(), "role");
    Set<String> topicIds = uniqueIds(topics.stream().map(Topic::id).toList(), "topic");
    List<String> compared = yaml.compared() == null ? List.of() : yaml.compared();
    require(yaml.advice() != null, "advice", "name the topic that tells what a role asks for");
    requireKnown(yaml.overview(), topicIds, "overview");
    requireKnown(yaml.advice(), topicIds, "advice");
    if (yaml.opening() != null) {
      requireKnown(yaml.opening(), topicIds, "opening");
    }
    compared.forEach(id -> requireKnown(id, topicIds, "compared"));
    for (String id : topicIds) {
      require(!roleIds.contains(id), id, "a role and a topic share this id; rename one of them");
    }
    JobWords jobWords =
        new JobWords(byLanguage(yaml.persons()), byLanguage(yaml.links()), byLanguage(yaml.jobs()));
    return new Roles(
        roles,
        topics,
        Optional.ofNullable(yaml.opening()),
        yaml.overview(),
        yaml.advice(),
        compared,
        jobWords);
  }

  private RolesFile parse() {
    try {
      RolesFile yaml = YAML.readValue(text, RolesFile.class);
      if (yaml == null) {
        throw new CorpusException(file, "is empty; describe the roles and topics in it");
      }
      return yaml;
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      String reason = e.getOriginalMessage().lines().findFirst().orElse("not YAML");
      throw new CorpusException(file, location == null ? 1 : location.getLineNr(), reason);
    }
  }

  private Role role(RolesFile.RoleEntry entry) {
    require(entry.id() != null, "roles", "every role needs an id");
    require(entry.shortName() != null, entry.id(), "the role needs a 'short' name");
    Map<Language, Role.Forms> forms = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      RolesFile.RoleForms names = language == Language.DE ? entry.de() : entry.en();
      require(
          names != null && names.name() != null,
          entry.id(),
          "the role needs a name under '" + language.code() + "'");
      forms.put(
          language,
          new Role.Forms(
              names.name(),
              or(names.nominative(), names.name()),
              or(names.accusative(), names.name()),
              or(names.dative(), names.name()),
              or(names.indefinite(), names.name()),
              words(names.names()),
              words(names.fields())));
    }
    return new Role(entry.id(), entry.shortName(), forms);
  }

  private Topic topic(RolesFile.TopicEntry entry) {
    require(entry.id() != null, "topics", "every topic needs an id");
    Map<Language, Topic.Forms> forms = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      RolesFile.TopicForms names = language == Language.DE ? entry.de() : entry.en();
      require(
          names != null && names.name() != null && names.question() != null && names.lead() != null,
          entry.id(),
          "the topic needs a name, a question and a lead under '" + language.code() + "'");
      forms.put(
          language,
          new Topic.Forms(
              names.name(),
              words(names.headings()),
              words(names.words()),
              words(names.hints()),
              names.question(),
              names.lead()));
    }
    return new Topic(entry.id(), Boolean.TRUE.equals(entry.general()), forms);
  }

  private Set<String> uniqueIds(List<String> ids, String kind) {
    Set<String> unique = new HashSet<>();
    for (String id : ids) {
      require(unique.add(id), id, "two entries are the " + kind + " '" + id + "'; rename one");
    }
    return unique;
  }

  private void requireKnown(String id, Set<String> known, String key) {
    require(
        known.contains(id),
        key,
        "'" + key + "' names the unknown topic '" + id + "'; known are " + new ArrayList<>(known));
  }

  private void require(boolean condition, String near, String whatToDo) {
    if (!condition) {
      throw new CorpusException(file, lineOf(near), whatToDo);
    }
  }

  private int lineOf(String word) {
    int at = text.indexOf(word);
    return at < 0 ? 1 : TextFile.lineAt(text, at);
  }

  private static String or(String value, String fallback) {
    return value == null ? fallback : value;
  }

  private static Map<Language, List<String>> byLanguage(Map<String, List<String>> words) {
    Map<Language, List<String>> byLanguage = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      byLanguage.put(language, words(words == null ? null : words.get(language.code())));
    }
    return byLanguage;
  }

  private static List<String> words(List<String> words) {
    return words == null ? List.of() : words;
  }
}
