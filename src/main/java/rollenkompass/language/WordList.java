package rollenkompass.language;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Word lists that come with the program: one folded word a line, {@code #} starts a comment. */
public final class WordList {
  private static final int FEW = 30;

  private static final Map<String, WordList> READ = new ConcurrentHashMap<>();

  private final Set<String> words;

  private WordList(Set<String> words) {
    this.words = words;
  }

  /** The words that carry no topic in a question to a bot: function words and small talk. */
  public static WordList common(Language language) {
    return load("common", language);
  }

  /** The words that tell the language of a text. */
  public static WordList function(Language language) {
    return load("function", language);
  }

  /** Further function words, which the other language has as words of its own. */
  public static WordList stop(Language language) {
    return load("stop", language);
  }

  /** The words that tell what kind of thing a question asks for: "cost", "wie hoch". */
  public static WordList asking(Language language) {
    return load("asking", language);
  }

  /** The words that ask and say nothing of what is asked about: "who", "wie". */
  public static WordList question(Language language) {
    return load("question", language);
  }

  /** The words that deny the noun behind them: "no", "kein". */
  public static WordList denying(Language language) {
    return load("denying", language);
  }

  /** The words that turn a statement round. */
  public static WordList negating(Language language) {
    return load("negating", language);
  }

  /** The words by which somebody claims that two things are one: "same", "identisch". */
  public static WordList equating(Language language) {
    return load("equating", language);
  }

  /** The words behind those that leave open of what two things are the same: "the same thing". */
  public static WordList equated(Language language) {
    return load("equated", language);
  }

  /** The words by which a claim leaves room for nothing else: "only", "bloß". */
  public static WordList narrowing(Language language) {
    return load("narrowing", language);
  }

  /** Words by which somebody who denies makes little of a thing: "einfach", "basically". */
  public static WordList belittling(Language language) {
    return load("belittling", language);
  }

  /** The words that ask for less instead of more. */
  public static WordList lessening(Language language) {
    return load("lessening", language);
  }

  /** The words by which a question asks for the opposite: "ignore", "egal". */
  public static WordList turning(Language language) {
    return load("turning", language);
  }

  /** The words that set a part of a sentence against the one before it: "but", "dafür". */
  public static WordList contrasting(Language language) {
    return load("contrasting", language);
  }

  /** The words by which people say that something told is old: "outdated", "uralt". */
  public static WordList aged(Language language) {
    return load("aged", language);
  }

  /** The English words that German uses as its own, so that one alone tells no language. */
  public static WordList borrowed() {
    return load("borrowed", Language.DE);
  }

  /** The words by which people tell what they like: "love", "gern". */
  public static WordList liking(Language language) {
    return load("liking", language);
  }

  /** The words before what something is compared with: "than", "als". */
  public static WordList comparing(Language language) {
    return load("comparing", language);
  }

  /** The words by which something is said to be asked for in a small degree: "basic", "reichen". */
  public static WordList modest(Language language) {
    return load("modest", language);
  }

  /** The words behind which some of many are named: "such as", "etwa". */
  public static WordList exemplifying(Language language) {
    return load("exemplifying", language);
  }

  /** The words by which something only may be so: "can", "vielleicht". */
  public static WordList hedging(Language language) {
    return load("hedging", language);
  }

  /** The words at the beginning of a sentence that stand for something said before: "it", "sie". */
  public static WordList pointing(Language language) {
    return load("pointing", language);
  }

  /** The words at the end of a sentence that make a question of it: "right", "oder". */
  public static WordList tagging(Language language) {
    return load("tagging", language);
  }

  /** Words that set what is liked before what is liked less. */
  public static WordList preferring(Language language) {
    return load("preferring", language);
  }

  private static WordList load(String name, Language language) {
    return READ.computeIfAbsent(name + "." + language.code(), _ -> read(name, language));
  }

  private static WordList read(String name, Language language) {
    return new WordList(
        WordFile.lines(name, language).stream()
            .map(line -> Spelling.fold(language, line.strip()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether it holds a word as {@link Spelling#fold} gives it. */
  public boolean contains(String folded) {
    return words.contains(folded);
  }

  /** Whether a text in {@code language} has any of them. */
  public boolean isSaidIn(Language language, String text) {
    return mayBeSaidIn(language, text)
        && Tokenizer.folded(language, text).stream().anyMatch(this::contains);
  }

  /** Whether a text has the letters of any of a few words: most have not, which is soon known. */
  private boolean mayBeSaidIn(Language language, String text) {
    if (words.size() > FEW) {
      return true;
    }
    String folded = Spelling.fold(language, Tokenizer.clean(text));
    return words.stream().anyMatch(folded::contains);
  }

  /** All words, folded. */
  public Set<String> words() {
    return words;
  }
}
