package rollenkompass.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Document;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.language.LanguageDetector;

class ShippedCorpusTest {
  private static final String ARTICLE = "rollen.";
  private static final String PROFESSION = "beruf.";
  private static final List<String> IDS =
      List.of(
          "intro.confusion",
          "intro.different-strategy-roles",
          "smm.definition",
          "smm.tasks.content-creation",
          "smm.tasks.audience-engagement",
          "smm.tasks.monitoring",
          "smm.tasks.analytics",
          "omm.definition",
          "omm.tasks.digital-strategy",
          "omm.tasks.multi-channel-campaigns",
          "omm.tasks.performance-analysis",
          "omm.tasks.budget-management",
          "smm.scope.platforms",
          "smm.scope.channel-content",
          "smm.scope.community-management",
          "omm.scope.channels",
          "omm.scope.holistic-strategy",
          "omm.scope.conversion-optimization",
          "smm.skills.content-creation",
          "smm.skills.community-engagement",
          "smm.skills.analytics",
          "omm.skills.strategic-thinking",
          "omm.skills.multi-channel-expertise",
          "omm.skills.data-analysis",
          "smm.collaboration.team",
          "smm.collaboration.integration",
          "omm.collaboration.team",
          "omm.collaboration.integration",
          "smm.success.metrics",
          "smm.success.brand-perception",
          "omm.success.metrics",
          "omm.success.overall-analysis",
          "smm.budget.focus",
          "smm.budget.ad-spend",
          "omm.budget.allocation",
          "omm.budget.optimization",
          "smm.career.specialization",
          "smm.career.platform-expertise",
          "omm.career.advancement",
          "omm.career.business-strategy",
          "conclusion.both-vital",
          "conclusion.contrast",
          "conclusion.nuances",
          "conclusion.first-step");
  private static final Set<String> GENERAL = Set.of("intro", "conclusion");

  private final Corpus corpus = CorpusReader.read(Path.of("corpus"), Path.of("config/roles.yaml"));

  @Test
  void everyStatementOfTheArticleIsOnePassage() {
    assertThat(passages(ARTICLE)).extracting(p -> p.id().value()).containsExactlyElementsOf(IDS);
  }

  @Test
  void everyIdStandsOnceInEachLanguage() {
    assertThat(corpus.documents()).hasSize(4);
    for (String name : List.of(ARTICLE, PROFESSION)) {
      List<String> ids = passages(name).stream().map(p -> p.id().value()).toList();
      for (String language : List.of("de", "en")) {
        Matcher id = Pattern.compile("\\{#([^ }]+)").matcher(text(name + language + ".md"));
        assertThat(id.results().map(found -> found.group(1)))
            .as(name + language)
            .containsExactlyInAnyOrderElementsOf(ids);
      }
    }
  }

  @Test
  void everyStatementAboutTheProfessionNamesItsSourceAndHowOldItIs() {
    assertThat(passages(PROFESSION)).hasSize(75);
    for (Passage passage : passages(PROFESSION)) {
      assertThat(passage.source().origin()).as(passage.id().value()).isPresent();
      for (PassageText text : passage.texts()) {
        assertThat(text.text() + text.origin().orElseThrow().label())
            .as(passage.id().value())
            .containsPattern("\\b20[0-2]\\d\\b|ohne Jahr|undated");
      }
    }
  }

  @Test
  void everyPassageHasBothLanguages() {
    for (Passage passage : corpus.passages()) {
      for (Language language : Language.values()) {
        PassageText text = passage.in(language);
        assertThat(text.language()).as(passage.id().value()).isEqualTo(language);
        assertThat(LanguageDetector.detect(text.text())).as(text.text()).contains(language);
      }
    }
  }

  @Test
  void roleAndTopicAreThoseOfTheId() {
    for (Passage passage : passages(ARTICLE)) {
      String[] parts = passage.id().value().split("\\.", -1);
      boolean general = GENERAL.contains(parts[0]);
      String topic = parts[1].equals("definition") ? "tasks" : parts[1];
      assertThat(passage.role())
          .as(passage.id().value())
          .isEqualTo(general ? Optional.empty() : Optional.of(parts[0]));
      assertThat(passage.topic()).as(passage.id().value()).contains(general ? parts[0] : topic);
    }
  }

  @Test
  void everyQuoteStandsInItsDocument() {
    for (Passage passage : corpus.passages()) {
      for (PassageText text : passage.texts()) {
        Document document =
            corpus.documents().stream()
                .filter(d -> d.name().equals(text.document()))
                .findFirst()
                .orElseThrow();
        assertThat(text.span().in(document.text())).isEqualTo(text.quote());
        assertThat(text.text()).doesNotContain("{#", "**");
      }
    }
  }

  @Test
  void documentsTellTheirOrigin() {
    assertThat(corpus.documents())
        .allSatisfy(document -> {
          assertThat(document.source()).isPresent();
          assertThat(document.licence()).isPresent();
          assertThat(document.date()).isPresent();
        });
  }

  private List<Passage> passages(String document) {
    return corpus.passages().stream()
        .filter(passage -> passage.source().document().startsWith(document))
        .toList();
  }

  private String text(String document) {
    return corpus.documents().stream()
        .filter(d -> d.name().equals(document))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
