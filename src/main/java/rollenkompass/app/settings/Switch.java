package rollenkompass.app.settings;

/** Whether something is done. */
public enum Switch {
  ON,
  OFF
}
