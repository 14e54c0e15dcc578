package rollenkompass.answering.evidence;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;

/** Reads the figures that a passage gives for one role after the other. */
public final class Figures {
  /** A number, thousands apart by a mark or not; years stand without one. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+|\\d{5,}");

  private static final Pattern MARK = Pattern.compile("[.,]");

  private final Roles roles;

  public Figures(Roles roles) {
    this.roles = roles;
  }

  /** The figure behind the name of each role; empty where one has none of its own. */
  public Map<String, Long> in(PassageText text) {
    String said = text.text().toLowerCase(Locale.ROOT);
    Map<String, Long> figures = new LinkedHashMap<>();
    for (Role role : roles.roles()) {
      figure(said, role, text).ifPresent(figure -> figures.put(role.id(), figure));
    }
    return figures.size() == roles.roles().size() ? figures : Map.of();
  }

  private Optional<Long> figure(String said, Role role, PassageText text) {
    String name = role.in(text.language()).name().toLowerCase(Locale.ROOT);
    int at = said.indexOf(name);
    if (at < 0) {
      return Optional.empty();
    }
    int from = at + name.length();
    int to =
        roles.roles().stream()
            .map(other -> other.in(text.language()).name().toLowerCase(Locale.ROOT))
            .mapToInt(other -> said.indexOf(other, from))
            .filter(other -> other >= 0)
            .min()
            .orElse(said.length());
    Matcher number = NUMBER.matcher(said.substring(from, to));
    return number.find()
        ? Optional.of(Long.valueOf(MARK.matcher(number.group()).replaceAll("")))
        : Optional.empty();
  }
}
