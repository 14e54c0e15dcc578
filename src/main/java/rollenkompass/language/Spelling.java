package rollenkompass.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes different spellings of a word equal, and measures how far two spellings are apart. */
public final class Spelling {
  private static final Pattern APOSTROPHES = Pattern.compile("['’´`]");
  private static final String USUAL = "äöüÄÖÜß’´";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  // Shorter ones would make "Kur" and "Kurs" or "new" and "news" forms of one word.
  private static final int SHORTEST_STEM = 4;
  // What inflection puts behind a stem, in German for nouns and adjectives (e, n, s, en, er, es,
  // em),
  // verbs (e, en, st, t, et, te) and women (in), in English for nouns (s, es), verbs (s, ed, ing)
  // and adjectives (er, st); what stands behind longer ones, such as "ern", differs by more letters
  // than a typo does.
  private static final Set<String> ENDINGS =
      Set.of("", "e", "n", "s", "t", "en", "er", "es", "em", "et", "st", "te", "ed", "ing", "in");

  private Spelling() {}

  /**
   * Lower case without accents and apostrophes. German umlauts become their plain vowel, whether
   * written {@code ü}, {@code ue} or {@code u}, and {@code ß} becomes {@code ss}; the digraphs are
   * left alone in English words and, as in Lucene's GermanNormalizationFilter, {@code ue} is behind
   * a vowel or {@code q}. Every {@code e} of a digraph goes, so that {@code äe} equals {@code aee},
   * and folding twice changes nothing more.
   */
  public static String fold(Language language, String word) {
    String lower = isPlain(word) ? word : isUsual(word) ? lowerOfUsual(word) : lowerOfAny(word);
    return language == Language.DE ? foldDigraphs(lower) : lower;
  }

  private static String lowerOfAny(String word) {
    String lower = APOSTROPHES.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    String plain = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    // Decomposed, a compatibility character may be a capital or an apostrophe.
    String lowerAgain = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    return lowerAgain.replace("ß", "ss");
  }

  /** Whether a word has only small letters without marks, and digits. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!(('a' <= c && c <= 'z') || ('0' <= c && c <= '9'))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word has only letters of German and English, digits and apostrophes. */
  private static boolean isUsual(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127 && USUAL.indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The same as for any word, without the detour that only other scripts and accents need. */
  private static String lowerOfUsual(String word) {
    StringBuilder lower = new StringBuilder(word.length() + 1);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case 'ä', 'Ä' -> lower.append('a');
        case 'ö', 'Ö' -> lower.append('o');
        case 'ü', 'Ü' -> lower.append('u');
        case 'ß' -> lower.append("ss");
        case '\'', '’', '´', '`' -> {}
        default -> lower.append('A' <= c && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
      }
    }
    return lower.toString();
  }

  private static String foldDigraphs(String word) {
    if (!hasDigraph(word)) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      folded.append(c);
      boolean behindVowel = i > 0 && "aeiouq".indexOf(word.charAt(i - 1)) >= 0;
      boolean umlaut = c == 'a' || c == 'o' || (c == 'u' && !behindVowel);
      while (umlaut && i + 1 < word.length() && word.charAt(i + 1) == 'e') {
        i++;
      }
    }
    return folded.toString();
  }

  private static boolean hasDigraph(String word) {
    for (int e = word.indexOf('e', 1); e > 0; e = word.indexOf('e', e + 1)) {
      if ("aou".indexOf(word.charAt(e - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Which letters a word has, and which of them more than once, as a set of bits; several rare
   * letters may share one.
   */
  public static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      long once = 1L << (word.charAt(i) & 31);
      letters |= (letters & once) == 0 ? once : once << Integer.SIZE;
    }
    return letters;
  }

  /**
   * Whether words with these {@link #letters} may be within {@code limit} of each other by {@link
   * #distance}: one edit changes the number of two letters at the most, each by one.
   */
  public static boolean mayBeNear(long letters, long others, int limit) {
    return Long.bitCount(letters ^ others) <= 2 * limit;
  }

  /**
   * The number of letters to insert, remove, replace or swap with a neighbour to turn one word into
   * the other (optimal string alignment), or {@code limit + 1} where it is more than {@code limit}.
   */
  public static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      int best = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int edits = Math.min(Math.min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          edits = Math.min(edits, beforeLast[j - 2] + 1);
        }
        current[j] = edits;
        best = Math.min(best, edits);
      }
      if (best > limit) {
        return limit + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = current;
      current = spare;
    }
    return Math.min(last[b.length()], limit + 1);
  }

  /** Whether two folded words are the same but for what inflection puts behind them. */
  public static boolean differInEndingAlone(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    for (int start = same; start >= SHORTEST_STEM; start--) {
      if (ENDINGS.contains(one.substring(start)) && ENDINGS.contains(other.substring(start))) {
        return true;
      }
    }
    return false;
  }
}
