package rollenkompass.retrieval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rollenkompass.corpus.CorpusException;
import rollenkompass.corpus.yaml.YamlNode;
import rollenkompass.language.Language;

/**
 * {@code synonyms.yaml}: groups of words, in both languages, that mean the same.
 *
 * @param groups in the order of the file
 */
public record Synonyms(List<Group> groups) {
  private static final List<String> KEYS = List.of("id", "de", "en", "related");
  private static final List<String> LANGUAGES = List.of("de", "en");

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
    List<Group> groups = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlNode entry : YamlNode.read(file).items()) {
      Group group = group(entry);
      if (!ids.add(group.id())) {
        throw entry.at("id").fault("two groups have the id '" + group.id() + "'; rename one");
      }
      groups.add(group);
    }
    return new Synonyms(groups);
  }

  private static Group group(YamlNode entry) {
    entry.entries(KEYS);
    if (entry.at("id").isEmpty()) {
      throw entry.fault("every group of synonyms needs an id; write it under 'id'");
    }
    Map<String, List<String>> related = new TreeMap<>();
    entry
        .at("related")
        .entries(LANGUAGES)
        .forEach((language, words) -> related.put(language, words.texts()));
    return new Group(
        entry.at("id").text().orElseThrow(),
        entry.at("de").texts(),
        entry.at("en").texts(),
        related);
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
