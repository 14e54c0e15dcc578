package rollenkompass.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** {@code roles.yaml} as it is written; whatever is missing is null. */
record RolesFile(
    List<RoleEntry> roles,
    Map<String, List<String>> persons,
    Map<String, List<String>> links,
    Map<String, List<String>> jobs,
    List<TopicEntry> topics,
    String opening,
    String overview,
    String advice,
    List<String> compared) {

  record RoleEntry(
      String id, @JsonProperty("short") String shortName, RoleForms de, RoleForms en) {}

  record RoleForms(
      String name,
      String nominative,
      String accusative,
      String dative,
      String indefinite,
      List<String> names,
      List<String> fields) {}

  record TopicEntry(String id, Boolean general, TopicForms de, TopicForms en) {}

  record TopicForms(
      String name,
      List<String> headings,
      List<String> words,
      List<String> hints,
      String question,
      String lead) {}
}
