package rollenkompass.app.settings;

/** How updates come in from Telegram. */
enum TelegramMode {
  /** The bot asks for them. */
  POLLING,
  /** Telegram delivers them: known, but not built yet. */
  WEBHOOK
}
