package rollenkompass.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rollenkompass.language.Language;

/** Reads one role or topic of {@code roles.yaml}. */
final class RoleEntries {
  private static final List<String> ROLE = List.of("id", "short", "de", "en");
  private static final List<String> ROLE_FORMS =
      List.of("name", "nominative", "accusative", "dative", "indefinite", "names", "fields");
  private static final List<String> TOPIC = List.of("id", "general", "de", "en");
  private static final List<String> TOPIC_FORMS =
      List.of("name", "headings", "words", "hints", "question", "lead");

  private RoleEntries() {}

  /** The role that {@code entry} describes. */
  static Role role(YamlNode entry) {
    entry.entries(ROLE);
    require(entry, "id", "every role needs an id; write it under 'id'");
    require(entry, "short", "the role needs a 'short' name; write one for tables and buttons");
    Map<Language, Role.Forms> forms = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      YamlNode names = entry.at(language.code());
      names.entries(ROLE_FORMS);
      if (names.at("name").isEmpty()) {
        throw entry.fault(
            "the role needs a name under '" + language.code() + "'; write it under 'name'");
      }
      forms.put(language, roleForms(names));
    }
    return new Role(text(entry, "id"), text(entry, "short"), forms);
  }

  private static Role.Forms roleForms(YamlNode names) {
    String name = text(names, "name");
    return new Role.Forms(
        name,
        names.at("nominative").text().orElse(name),
        names.at("accusative").text().orElse(name),
        names.at("dative").text().orElse(name),
        names.at("indefinite").text().orElse(name),
        names.at("names").texts(),
        names.at("fields").texts());
  }

  /** The topic that {@code entry} describes. */
  static Topic topic(YamlNode entry) {
    entry.entries(TOPIC);
    require(entry, "id", "every topic needs an id; write it under 'id'");
    Map<Language, Topic.Forms> forms = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      YamlNode names = entry.at(language.code());
      names.entries(TOPIC_FORMS);
      if (List.of("name", "question", "lead").stream().anyMatch(key -> names.at(key).isEmpty())) {
        throw entry.fault(
            "the topic needs a name, a question and a lead under '"
                + language.code()
                + "'; write what is missing");
      }
      forms.put(language, topicForms(names));
    }
    return new Topic(text(entry, "id"), isGeneral(entry.at("general")), forms);
  }

  private static Topic.Forms topicForms(YamlNode names) {
    return new Topic.Forms(
        text(names, "name"),
        names.at("headings").texts(),
        names.at("words").texts(),
        names.at("hints").texts(),
        text(names, "question"),
        text(names, "lead"));
  }

  private static boolean isGeneral(YamlNode general) {
    return switch (general.text().orElse("false").toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw general.fault("'general' must be one of two words; write true or false");
    };
  }

  private static String text(YamlNode entry, String key) {
    return entry.at(key).text().orElseThrow();
  }

  private static void require(YamlNode entry, String key, String whatToDo) {
    if (entry.at(key).isEmpty()) {
      throw entry.fault(whatToDo);
    }
  }
}
