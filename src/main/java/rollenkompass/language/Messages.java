package rollenkompass.language;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts that a package says to people, one bundle a language. Bundles are UTF-8 property files
 * named {@code messages_de} and {@code messages_en} in the resources of the package.
 */
public final class Messages {
  private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

  private Messages(String folder, ClassLoader loader) {
    for (Language language : Language.values()) {
      bundles.put(
          language,
          ResourceBundle.getBundle(
              folder + ".messages",
              language.locale(),
              loader,
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
  }

  /** The messages of the package of {@code owner}. */
  public static Messages of(Class<?> owner) {
    return new Messages(owner.getPackageName(), owner.getClassLoader());
  }

  /**
   * The text of {@code key}, its {@code {0}}, {@code {1}}… replaced as {@link MessageFormat} does.
   *
   * @throws MissingResourceException where the bundle has no such key
   */
  public String text(Language language, String key, Object... arguments) {
    return new MessageFormat(bundles.get(language).getString(key), language.locale())
        .format(arguments);
  }

  /** Whether there is a text of {@code key}. */
  public boolean has(Language language, String key) {
    return bundles.get(language).containsKey(key);
  }
}
