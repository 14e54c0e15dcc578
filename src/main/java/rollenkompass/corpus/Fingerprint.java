package rollenkompass.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells one content from any other, the same in every run of the program, by its SHA-256. */
public final class Fingerprint {
  private static final int LENGTH = 32;

  private final MessageDigest digest = sha256();

  /** That of a sequence of texts, to which none has been added yet. */
  public Fingerprint() {}

  /** The whole SHA-256 of {@code bytes}, in hexadecimal digits. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** Adds a text. */
  public Fingerprint add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return this;
  }

  /** Adds a list of texts, told apart from the same texts in two lists. */
  public Fingerprint add(List<String> texts) {
    texts.forEach(this::add);
    digest.update((byte) 1);
    return this;
  }

  /** The first half of the digits for everything added; to be called once. */
  public String value() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
