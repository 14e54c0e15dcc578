package rollenkompass.corpus.roles;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Topic;
import rollenkompass.corpus.yaml.YamlNode;
import rollenkompass.language.Language;

/** Reads one role or topic of {@code roles.yaml}. */
final class RoleEntries {
  private static final List<String> ROLE = List.of("id", "short", "de", "en");
  private static final List<String> ROLE_FORMS =
      List.of(
          "name", "short", "nominative", "accusative", "dative", "indefinite", "names", "fields");
  private static final List<String> CASES = List.of("nominative", "accusative", "dative");
  private static final List<String> TOPIC = List.of("id", "general", "de", "en");
  private static final List<String> TOPIC_FORMS =
      List.of("name", "headings", "words", "hints", "question", "lead");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*\\}");
  private static final List<String> PLACEHOLDERS =
      List.of("{role}", "{name}", "{accusative}", "{dative}");

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
    }
    for (Language language : Language.values()) {
      forms.put(language, roleForms(entry, language));
    }
    return new Role(text(entry, "id"), forms);
  }

  /** Without cases the bare name stands in; in English, the nominative is all of them. */
  private static Role.Forms roleForms(YamlNode entry, Language language) {
    YamlNode names = entry.at(language.code());
    if (language == Language.DE) {
      requireAllCasesOrNone(names);
    }
    String nominative = names.at("nominative").text().orElse(text(names, "name"));
    return new Role.Forms(
        text(names, "name"),
        shortName(entry, language),
        nominative,
        names.at("accusative").text().orElse(nominative),
        names.at("dative").text().orElse(nominative),
        names.at("indefinite").text().orElse(nominative),
        names.at("names").texts(),
        names.at("fields").texts());
  }

  private static void requireAllCasesOrNone(YamlNode names) {
    List<String> missing = CASES.stream().filter(name -> names.at(name).isEmpty()).toList();
    if (!missing.isEmpty() && missing.size() < CASES.size()) {
      throw names.fault(
          "German sentences need every case, but there is no '"
              + missing.getFirst()
              + "'; write "
              + String.join(", ", CASES)
              + ", or none of them for the bare name");
    }
  }

  /** A language's own short name; else the one for both, but not where it is the other's name. */
  private static String shortName(YamlNode entry, Language language) {
    YamlNode names = entry.at(language.code());
    String shared = text(entry, "short");
    boolean ofOther =
        names(entry.at(language.other().code())).anyMatch(shared::equalsIgnoreCase)
            && names(names).noneMatch(shared::equalsIgnoreCase);
    return names.at("short").text().orElse(ofOther ? text(names, "name") : shared);
  }

  private static Stream<String> names(YamlNode names) {
    return Stream.concat(Stream.of(text(names, "name")), names.at("names").texts().stream());
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
        template(names, "question"),
        template(names, "lead"));
  }

  private static String template(YamlNode names, String key) {
    String text = text(names, key);
    PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(placeholder -> !PLACEHOLDERS.contains(placeholder))
        .findFirst()
        .ifPresent(unknown -> {
          throw names
              .at(key)
              .fault(
                  "'"
                      + key
                      + "' has "
                      + unknown
                      + ", which stands for nothing; write one of "
                      + String.join(", ", PLACEHOLDERS));
        });
    return text;
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
