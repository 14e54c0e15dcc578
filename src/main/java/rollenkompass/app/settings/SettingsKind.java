package rollenkompass.app.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollenkompass.channel.telegram.api.TelegramSettings;

/**
 * What a setting's value must look like.
 *
 * @param id names the description in the message bundle: {@code settings.kind.<id>}
 * @param choices the words that are allowed; empty where the kind is no list of words
 * @param parser turns the written value into a {@code T}, a relative path seen from the given
 *     folder; throws {@link IllegalArgumentException} for a value of another kind
 */
record SettingsKind<T>(String id, List<String> choices, BiFunction<String, Path, T> parser) {
  private static final String RESERVED = "reserved";
  private static final String SECRET = "secret";
  private static final String SERVER = "server";
  private static final String ADDRESS = "address";
  private static final Set<String> MAY_HOLD_SECRETS = Set.of(SECRET, SERVER, ADDRESS);
  private static final Pattern TEXT = Pattern.compile("\\P{Cntrl}+");
  private static final Pattern VISIBLE = Pattern.compile("[!-~]+");

  /** Whoever asks waits as long. */
  private static final Duration LONGEST_REQUEST = Duration.ofMinutes(10);

  private static final Pattern TIME = Pattern.compile("(\\d{1,9})([smh])");

  SettingsKind {
    choices = List.copyOf(choices);
  }

  /** A file or folder, which need not exist. */
  static SettingsKind<Path> path() {
    return new SettingsKind<>("path", List.of(), (value, base) -> base.resolve(value).normalize());
  }

  /** The address of a server: http or https, a host, perhaps a port; no path. */
  static SettingsKind<URI> serverAddress() {
    return new SettingsKind<>(SERVER, List.of(), (value, base) -> serverAddress(value));
  }

  /** The address of a service: http or https, a host, perhaps a port and a path. */
  static SettingsKind<URI> address() {
    return new SettingsKind<>(ADDRESS, List.of(), (value, base) -> address(value));
  }

  /** A line of text. */
  static SettingsKind<String> text() {
    return new SettingsKind<>("text", List.of(), (value, base) -> matching(TEXT, value));
  }

  /** What no message may show: visible characters of ASCII, as a header of HTTP takes them. */
  static SettingsKind<String> secret() {
    return new SettingsKind<>(SECRET, List.of(), (value, base) -> matching(VISIBLE, value));
  }

  /** The name of an embedding model or of what serves one, or a folder with a whole model. */
  static SettingsKind<EmbeddingChoice> embedding() {
    return new SettingsKind<>("embedding", EmbeddingChoice.NAMES, EmbeddingChoice::of);
  }

  /** How long a request may take, up to ten minutes: a number with its unit, {@code 50s}. */
  static SettingsKind<Duration> requestTime() {
    return new SettingsKind<>("time", List.of(), (value, base) -> time(value, LONGEST_REQUEST));
  }

  /** The same, but no longer than Telegram holds a request open. */
  static SettingsKind<Duration> pollTime() {
    return new SettingsKind<>(
        "poll-time", List.of(), (value, base) -> time(value, TelegramSettings.LONGEST_POLL));
  }

  /** The name of a constant of {@code type} in lower case. */
  static <E extends Enum<E>> SettingsKind<E> oneOf(Class<E> type) {
    List<String> names =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .toList();
    return new SettingsKind<>(
        "one-of", names, (value, base) -> type.getEnumConstants()[indexOf(value, names)]);
  }

  /** A key that a later release brings to life: nothing but {@code none} is taken. */
  static SettingsKind<String> reserved() {
    List<String> idle = List.of("none");
    return new SettingsKind<>(RESERVED, idle, (value, base) -> idle.get(indexOf(value, idle)));
  }

  /** Whether it is the kind of {@link #reserved()}. */
  boolean isReserved() {
    return id.equals(RESERVED);
  }

  /** Whether what does not fit may hold a secret: an address with a token, for example. */
  boolean mayHoldSecrets() {
    return MAY_HOLD_SECRETS.contains(id);
  }

  private static String matching(Pattern pattern, String value) {
    if (!pattern.matcher(value).matches()) {
      throw new IllegalArgumentException("does not match " + pattern);
    }
    return value;
  }

  private static int indexOf(String value, List<String> choices) {
    int index = choices.indexOf(value.toLowerCase(Locale.ROOT));
    if (index < 0) {
      throw new IllegalArgumentException("not one of " + choices);
    }
    return index;
  }

  private static URI address(String value) {
    URI address = URI.create(value);
    boolean known = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    if (!known || address.getHost() == null || address.getRawQuery() != null) {
      throw new IllegalArgumentException("not an address");
    }
    return address;
  }

  private static URI serverAddress(String value) {
    URI address = address(value);
    if (!address.getRawPath().matches("/?")) {
      throw new IllegalArgumentException("not the address of a server");
    }
    return address;
  }

  private static Duration time(String value, Duration longest) {
    Duration time = time(value);
    if (time.compareTo(longest) > 0) {
      throw new IllegalArgumentException("too long");
    }
    return time;
  }

  private static Duration time(String value) {
    Matcher time = TIME.matcher(value);
    if (!time.matches()) {
      throw new IllegalArgumentException("not a time");
    }
    long count = Long.parseLong(time.group(1));
    if (count == 0) {
      throw new IllegalArgumentException("not a second or more");
    }
    return switch (time.group(2)) {
      case "s" -> Duration.ofSeconds(count);
      case "m" -> Duration.ofMinutes(count);
      default -> Duration.ofHours(count);
    };
  }
}
