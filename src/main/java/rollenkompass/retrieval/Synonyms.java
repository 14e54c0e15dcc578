package rollenkompass.retrieval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rollenkompass.corpus.CorpusException;
import rollenkompass.corpus.TextFile;
import rollenkompass.language.Language;

/**
 * {@code synonyms.yaml}: groups of words, in both languages, that mean the same.
 *
 * @param groups in the order of the file
 */
public record Synonyms(List<Group> groups) {
  private static final YAMLMapper YAML = new YAMLMapper();

  public Synonyms {
    groups = List.copyOf(groups);
  }

  /** No synonyms at all. */
  public static Synonyms none() {
    return new Synonyms(List.of());
  }

  /**
   * The groups of a file.
   *
   * @throws CorpusException where the file is missing or not as it should be
   */
  public static Synonyms read(Path file) {
    try {
      List<Group> groups = YAML.readValue(TextFile.read(file), new TypeReference<>() {});
      return new Synonyms(groups == null ? List.of() : groups);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      String reason = e.getOriginalMessage().lines().findFirst().orElse("not YAML");
      throw new CorpusException(file, line, reason);
    }
  }

  /**
   * One meaning.
   *
   * @param id names it
   * @param de its German words and phrases
   * @param en its English words and phrases
   * @param related words of questions that point to it without meaning the same, by language code
   */
  public record Group(
      String id, List<String> de, List<String> en, Map<String, List<String>> related) {
    public Group {
      if (id == null) {
        throw new IllegalArgumentException("every group of synonyms needs an id");
      }
      de = de == null ? List.of() : List.copyOf(de);
      en = en == null ? List.of() : List.copyOf(en);
      related = related == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(related));
    }

    /** The words of {@code language}. */
    public List<String> words(Language language) {
      return language == Language.DE ? de : en;
    }

    /** The related words of {@code language}. */
    public List<String> relatedWords(Language language) {
      return related.getOrDefault(language.code(), List.of());
    }
  }
}
