package rollenkompass.app.settings;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rollenkompass.app.text.Texts;

/** The values that stand so far, each checked when it comes in; a later one wins. */
final class SettingsValues {
  private final Texts texts;
  private final Map<SettingsKey<?>, Written> values = new HashMap<>();

  /** Every key at its default, relative paths seen from {@code homeDir}. */
  SettingsValues(Path homeDir, Texts texts) {
    this.texts = texts;
    SettingsKey.ALL.forEach(key -> put(key, key.defaultValue(), key.name(), homeDir));
  }

  /** A value as written, where that was, and the folder from which a relative path starts. */
  private record Written(String value, String where, Path base) {}

  /**
   * Takes a value over; an empty one leaves what stands there.
   *
   * @param where it was written, for a message
   * @param base the folder from which a relative path starts
   * @throws SettingsException where the value does not fit its key
   */
  <T> void put(SettingsKey<T> key, String value, String where, Path base) {
    if (value.isEmpty()) {
      return;
    }
    try {
      var _ = key.kind().parser().apply(value, base);
    } catch (IllegalArgumentException e) {
      throw new SettingsException(misfit(key, value, where));
    }
    values.put(key, new Written(value, where, base));
  }

  /** The value of {@code key}; empty where it has none and no default. */
  <T> Optional<T> find(SettingsKey<T> key) {
    return Optional.ofNullable(values.get(key))
        .map(written -> key.kind().parser().apply(written.value(), written.base()));
  }

  /** The value of a key that has a default. */
  <T> T get(SettingsKey<T> key) {
    return find(key).orElseThrow(() -> new IllegalStateException("no default: " + key.name()));
  }

  /** Where the value of {@code key} was written; its name where it is the default. */
  String where(SettingsKey<?> key) {
    return Optional.ofNullable(values.get(key)).map(Written::where).orElseGet(key::name);
  }

  private String misfit(SettingsKey<?> key, String value, String where) {
    SettingsKind<?> kind = key.kind();
    if (kind.isReserved()) {
      // Without the value, which may be a secret.
      return texts.of("settings.reserved", where, key.name());
    }
    String wanted = texts.of("settings.kind." + kind.id(), String.join(", ", kind.choices()));
    if (kind.mayHoldSecrets()) {
      return texts.of("settings.misfit-secret", where, key.name(), wanted);
    }
    return texts.of("settings.misfit", where, key.name(), value, wanted);
  }
}
