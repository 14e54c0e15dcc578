package rollenkompass.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;

/** Keeps what is made of one folder of documents apart from what is made of any other. */
public final class CorpusHome {
  private static final int LENGTH = 16;

  private CorpusHome() {}

  /** The folder below {@code home} for what is made of {@code documents}; neither need exist. */
  public static Path below(Path home, Path documents) {
    String place = documents.toAbsolutePath().normalize().toString();
    return home.resolve(Fingerprint.of(place.getBytes(UTF_8)).substring(0, LENGTH));
  }
}
