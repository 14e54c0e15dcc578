package rollenkompass.app;

/** Whether something is done. */
enum Switch {
  ON,
  OFF
}
