package rollenkompass.retrieval.embedding;

/** How the library that cuts texts for models finds its native part: in its own file alone. */
final class NativeLibraries {
  // Read by ai.djl.util.Utils: without it a missing part would be looked for in the network.
  private static final String OFFLINE = "ai.djl.offline";

  private NativeLibraries() {}

  /** To be called before a model is loaded. */
  static void stayOffline() {
    System.setProperty(OFFLINE, "true");
  }
}
