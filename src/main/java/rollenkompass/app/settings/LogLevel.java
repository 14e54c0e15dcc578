package rollenkompass.app.settings;

/** From which weight on something is logged. */
public enum LogLevel {
  /** {@code INFO} for the bot, {@code WARN} for everything else. */
  AUTO,
  ERROR,
  WARN,
  INFO,
  DEBUG,
  TRACE;

  /** This level, or {@code automatic} where it is {@link #AUTO}. */
  public LogLevel orElse(LogLevel automatic) {
    return this == AUTO ? automatic : this;
  }
}
