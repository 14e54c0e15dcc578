package rollenkompass.learned;

import java.util.Locale;

/** What passages say to a question for yes or no. */
public enum Decision {
  /** They say so. */
  YES,
  /** They say the opposite, or say it of another role alone. */
  NO,
  /** They leave it open. */
  OPEN;

  /** How question sets and the model write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
