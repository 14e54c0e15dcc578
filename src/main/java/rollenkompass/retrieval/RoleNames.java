package rollenkompass.retrieval;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Language;

/**
 * The names of the roles in running text. A passage's role is a field of its own; its name would
 * only make the passages that repeat it look fit for every question.
 */
public final class RoleNames {
  private final Pattern names;

  /** The names of these roles. */
  public RoleNames(Roles roles) {
    this(roles.roles());
  }

  private RoleNames(List<Role> roles) {
    String alternatives =
        roles.stream()
            .flatMap(role -> Stream.of(Language.values()).map(role::in))
            .map(Role.Forms::name)
            .distinct()
            .map(name -> name.replaceAll("[\\s-]+", " ").strip())
            .map(name -> Pattern.quote(name).replace(" ", "\\E[\\s-]+\\Q"))
            .collect(Collectors.joining("|"));
    this.names =
        Pattern.compile(
            "(?<!\\p{L})(?:" + alternatives + ")(?:in(?:nen)?|s|n|’s|'s)?(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The names of one role. */
  public static RoleNames of(Role role) {
    return new RoleNames(List.of(role));
  }

  /** Whether {@code text} holds one of the names. */
  public boolean isIn(String text) {
    return names.matcher(text).find();
  }

  /** {@code text} with a blank in place of each name. */
  public String without(String text) {
    return names.matcher(text).replaceAll(" ");
  }
}
