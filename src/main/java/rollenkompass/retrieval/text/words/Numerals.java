package rollenkompass.retrieval.text.words;

import java.util.Set;

/** Words for numbers, and numbers that may be years. */
public final class Numerals {
  private static final Set<String> WORDS =
      Set.of(
          "acht",
          "achtzehn",
          "billion",
          "billions",
          "drei",
          "dreissig",
          "dreizehn",
          "dutzend",
          "eight",
          "eighteen",
          "eighty",
          "einhundert",
          "einmal",
          "eintausend",
          "eleven",
          "elf",
          "fifteen",
          "fifty",
          "five",
          "forty",
          "four",
          "fourteen",
          "funf",
          "funfzehn",
          "funfzig",
          "half",
          "halfte",
          "hundert",
          "hunderte",
          "hundred",
          "hundreds",
          "milliarde",
          "milliarden",
          "million",
          "millionen",
          "millions",
          "neun",
          "neunzehn",
          "nine",
          "nineteen",
          "ninety",
          "once",
          "one",
          "sechs",
          "sechzehn",
          "sechzig",
          "seven",
          "seventeen",
          "seventy",
          "sieben",
          "siebzehn",
          "siebzig",
          "six",
          "sixteen",
          "sixty",
          "tausend",
          "tausende",
          "ten",
          "thirteen",
          "thirty",
          "thousand",
          "thousands",
          "three",
          "twelve",
          "twenty",
          "twice",
          "two",
          "vier",
          "vierzehn",
          "vierzig",
          "zehn",
          "zwanzig",
          "zwei",
          "zweimal",
          "zwolf");
  private static final int SHORTEST_YEAR = 3;
  private static final int LONGEST_YEAR = 4;

  private Numerals() {}

  /** Whether a folded word of either language stands for a number. */
  public static boolean isNumeral(String folded) {
    return WORDS.contains(folded);
  }

  /** Whether a folded number may be a year. */
  public static boolean isYear(String folded) {
    return folded.length() >= SHORTEST_YEAR
        && folded.length() <= LONGEST_YEAR
        && folded.chars().allMatch(Character::isDigit);
  }
}
