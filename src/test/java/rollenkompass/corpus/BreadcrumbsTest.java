package rollenkompass.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BreadcrumbsTest {
  private static final Breadcrumbs CRUMBS = Breadcrumbs.of(List.of("Aufgaben", "Im Frühling:"));

  @Test
  void headingsComeBackAsTheyWereJoined() {
    assertThat(CRUMBS.text()).isEqualTo("Aufgaben › Im Frühling:");
    assertThat(CRUMBS.headings()).containsExactly("Aufgaben", "Im Frühling:");
  }

  @Test
  void innermostAndOuterMakeTheWhole() {
    assertThat(CRUMBS.innermost()).isEqualTo("Im Frühling:");
    assertThat(CRUMBS.outer()).isEqualTo(new Breadcrumbs("Aufgaben"));
    assertThat(CRUMBS.outer().innermost()).isEqualTo("Aufgaben");
    assertThat(CRUMBS.outer().outer().text()).isEmpty();
  }

  @Test
  void colonsAtTheEndsGo() {
    assertThat(new Breadcrumbs("Zeiten: offen › Im Frühling:").withoutColons().text())
        .isEqualTo("Zeiten: offen › Im Frühling");
  }

  @Test
  void noHeadingIsNone() {
    Breadcrumbs none = Breadcrumbs.of(List.of());
    assertThat(none.headings()).isEmpty();
    assertThat(none.innermost()).isEmpty();
    assertThat(none.withoutColons()).isEqualTo(none);
  }
}
