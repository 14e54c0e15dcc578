package rollenkompass.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rollenkompass.corpus.Role;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Vocabulary;

/**
 * Documents of German sentences that mean nothing, made of the words the program is shipped with.
 * The same number of passages always gives the same documents.
 */
final class InventedCorpus {
  private static final int PASSAGES_A_DOCUMENT = 100;
  private static final int PASSAGES_A_HEADING = 10;
  private static final int SHORTEST = 8;
  private static final int LONGEST = 24;

  private final Random random = new Random(42);
  private final List<String> words;
  private final List<Role> roles;

  /** What is made of the words and roles of {@code shipped}. */
  InventedCorpus(Engine shipped) {
    this.words =
        Vocabulary.of(shipped.corpus(), shipped.synonyms()).words(Language.DE).stream()
            .sorted()
            .toList();
    this.roles = shipped.corpus().roles().roles();
  }

  /** Writes documents of so many passages into {@code folder}. */
  void write(Path folder, int passages) throws IOException {
    for (int from = 0; from < passages; from += PASSAGES_A_DOCUMENT) {
      int size = Math.min(PASSAGES_A_DOCUMENT, passages - from);
      Path file = folder.resolve("invented-%06d.de.md".formatted(from));
      Files.writeString(file, document(from, size));
    }
  }

  private String document(int number, int passages) {
    StringBuilder text = new StringBuilder("# Erfundenes " + number + "\n");
    for (int i = 0; i < passages; i++) {
      if (i % PASSAGES_A_HEADING == 0) {
        text.append("\n## ").append(heading()).append("\n\n");
      }
      text.append("- ").append(sentence()).append('\n');
    }
    return text.toString();
  }

  /** Every other heading names a role. */
  private String heading() {
    String title = phrase(2);
    return random.nextBoolean()
        ? roles.get(random.nextInt(roles.size())).in(Language.DE).name() + " und " + title
        : title;
  }

  private String sentence() {
    String text = phrase(random.nextInt(SHORTEST, LONGEST));
    return text.substring(0, 1).toUpperCase(Language.DE.locale()) + text.substring(1) + ".";
  }

  private String phrase(int length) {
    return IntStream.range(0, length).mapToObj(_ -> word()).collect(Collectors.joining(" "));
  }

  /** As in any language, a few words are frequent and most are rare. */
  private String word() {
    double share = random.nextDouble();
    return words.get((int) (words.size() * share * share * share));
  }
}
