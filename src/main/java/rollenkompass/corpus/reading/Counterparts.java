package rollenkompass.corpus.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rollenkompass.corpus.CorpusException;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.TextFile;
import rollenkompass.corpus.Topic;
import rollenkompass.corpus.document.ReadDocument;
import rollenkompass.corpus.document.Section;
import rollenkompass.language.Language;

/**
 * Lays the two languages of a document side by side. {@code x.de.md} and {@code x.en.md} are one
 * document where they give their passages ids; the German one is the source.
 */
final class Counterparts {
  private static final Pattern LANGUAGE_SUFFIX = Pattern.compile("\\.(?:de|en)(?=\\.[^.]+\\z)");

  private final Path folder;
  private final List<ReadDocument> documents;

  Counterparts(Path folder, List<ReadDocument> documents) {
    this.folder = folder;
    this.documents = documents;
  }

  /**
   * All passages in the order of their source documents.
   *
   * @throws CorpusException where an id stands twice, or lacks its counterpart
   */
  List<Passage> passages() {
    Map<String, List<ReadDocument>> families = new LinkedHashMap<>();
    for (ReadDocument document : documents) {
      families.computeIfAbsent(family(document), _ -> new ArrayList<>()).add(document);
    }
    Map<PassageId, Path> seen = new HashMap<>();
    List<Passage> passages = new ArrayList<>();
    for (List<ReadDocument> family : families.values()) {
      List<Passage> next = isPair(family) ? paired(family) : alone(family);
      for (Passage passage : next) {
        Path file = folder.resolve(passage.source().document());
        Path first = seen.putIfAbsent(passage.id(), file);
        if (first != null) {
          throw duplicate(file, passage.source(), passage.id(), first);
        }
        passages.add(passage);
      }
    }
    return passages;
  }

  private static String family(ReadDocument document) {
    return LANGUAGE_SUFFIX.matcher(document.document().name()).replaceFirst("");
  }

  private static boolean isPair(List<ReadDocument> family) {
    return family.size() == 2
        && family.get(0).document().language() != family.get(1).document().language()
        && family.stream()
            .allMatch(d -> d.passages().stream().anyMatch(ReadDocument.ReadPassage::explicitId));
  }

  private static List<Passage> alone(List<ReadDocument> family) {
    return family.stream()
        .flatMap(document -> document.passages().stream())
        .map(passage -> passage(passage, Optional.empty()))
        .toList();
  }

  private List<Passage> paired(List<ReadDocument> family) {
    boolean germanFirst = family.getFirst().document().language() == Language.DE;
    ReadDocument source = germanFirst ? family.get(0) : family.get(1);
    ReadDocument other = germanFirst ? family.get(1) : family.get(0);
    Map<PassageId, ReadDocument.ReadPassage> counterparts = new LinkedHashMap<>();
    for (ReadDocument.ReadPassage passage : other.passages()) {
      if (counterparts.put(passage.id(), passage) != null) {
        throw duplicate(other.file(), passage.wording(), passage.id(), other.file());
      }
    }
    List<Passage> passages = new ArrayList<>();
    for (ReadDocument.ReadPassage passage : source.passages()) {
      ReadDocument.ReadPassage counterpart = counterparts.remove(passage.id());
      if (counterpart == null && passage.explicitId()) {
        throw missing(source, passage, other);
      }
      passages.add(passage(passage, Optional.ofNullable(counterpart)));
    }
    for (ReadDocument.ReadPassage left : counterparts.values()) {
      if (left.explicitId() && passages.stream().noneMatch(p -> p.id().equals(left.id()))) {
        throw missing(other, left, source);
      }
      if (!left.explicitId()) {
        passages.add(passage(left, Optional.empty()));
      }
    }
    return passages;
  }

  private static Passage passage(
      ReadDocument.ReadPassage read, Optional<ReadDocument.ReadPassage> counterpart) {
    Section section = read.block().section();
    return new Passage(
        read.id(),
        section.role().map(Role::id),
        section.topic().map(Topic::id),
        read.wording(),
        counterpart.map(ReadDocument.ReadPassage::wording));
  }

  private CorpusException duplicate(Path file, PassageText text, PassageId id, Path first) {
    return new CorpusException(
        file, line(text), "the id '" + id + "' stands in " + first + " already; give it another");
  }

  private CorpusException missing(
      ReadDocument document, ReadDocument.ReadPassage passage, ReadDocument other) {
    return new CorpusException(
        document.file(),
        line(passage.wording()),
        "the id '" + passage.id() + "' has no counterpart; add it to " + other.file());
  }

  private int line(PassageText text) {
    return documents.stream()
        .filter(d -> d.document().name().equals(text.document()))
        .findFirst()
        .map(d -> TextFile.lineAt(d.document().text(), text.span().start()))
        .orElse(1);
  }
}
