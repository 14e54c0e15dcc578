package rollenkompass.app.settings;

/** Says in one line where the configuration is wrong and what to do. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SettingsException(String message) {
    super(message);
  }
}
