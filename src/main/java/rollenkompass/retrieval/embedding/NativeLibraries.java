package rollenkompass.retrieval.embedding;

import java.nio.file.Path;

/** How the library that cuts texts for models finds its native part: in its own file alone. */
final class NativeLibraries {
  // All are read by ai.djl.util.Utils. A part that is missing is not looked for in the network.
  private static final String OFFLINE = "ai.djl.offline";
  private static final String FOLDER = "ENGINE_CACHE_DIR";

  // Without it a graphics card would be looked for.
  private static final String FLAVOUR = "RUST_FLAVOR";

  private NativeLibraries() {}

  /** To be called before a model is loaded. */
  static void unpackInto(Path folder) {
    System.setProperty(OFFLINE, "true");
    System.setProperty(FLAVOUR, "cpu");
    System.setProperty(FOLDER, folder.toString());
  }
}
