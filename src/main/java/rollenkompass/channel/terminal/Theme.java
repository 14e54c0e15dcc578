package rollenkompass.channel.terminal;

/** How the parts of a text differ from each other. */
public enum Theme {
  /** No escape codes at all. */
  PLAIN("", "", "", ""),
  /** The eight basic colours, which suit dark and light backgrounds. */
  COLOURED("\033[1m", "\033[36m", "\033[2m", "\033[0m");

  private final String strong;
  private final String accent;
  private final String faint;
  private final String reset;

  Theme(String strong, String accent, String faint, String reset) {
    this.strong = strong;
    this.accent = accent;
    this.faint = faint;
    this.reset = reset;
  }

  /** For labels and headings. */
  String strong(String text) {
    return strong + text + reset;
  }

  /** For what can be chosen. */
  String accent(String text) {
    return accent + text + reset;
  }

  /** For what stands in the background. */
  String faint(String text) {
    return faint + text + reset;
  }
}
