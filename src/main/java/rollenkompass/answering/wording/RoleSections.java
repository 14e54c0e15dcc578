package rollenkompass.answering.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import rollenkompass.answering.Section;
import rollenkompass.answering.evidence.Evidence;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.language.Language;

/**
 * The evidence of the roles that it speaks for, role by role.
 *
 * @param named the roles, in their order
 * @param sections one for each of them
 * @param passages all passages in the sections, in reading order
 */
public record RoleSections(List<Role> named, List<Section> sections, List<Passage> passages) {
  public RoleSections {
    named = List.copyOf(named);
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
  }

  /**
   * The sections of the roles whose best passage comes near the very best.
   *
   * @param share how near
   * @param choice which passages of a role's evidence are shown
   */
  public static RoleSections of(
      Wording wording,
      Language language,
      Evidence found,
      double share,
      Function<Evidence, List<Passage>> choice) {
    List<Role> named = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (Role role : wording.roles().roles()) {
      Evidence own = found.about(role.id());
      if (!own.passages().isEmpty() && Evidence.reaches(own.best(), share, found.best())) {
        List<Passage> chosen = choice.apply(own);
        named.add(role);
        sections.add(wording.section(language, role, chosen));
        passages.addAll(chosen);
      }
    }
    return new RoleSections(named, sections, passages);
  }
}
