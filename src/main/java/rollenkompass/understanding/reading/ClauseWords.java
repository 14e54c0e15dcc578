package rollenkompass.understanding.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;

/** The words of a language by which the parts of a message are told apart. */
public final class ClauseWords {
  private static final Map<Language, ClauseWords> READ = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      READ.put(language, new ClauseWords(language));
    }
  }

  private final Language language;
  private final Map<String, Set<String>> words = new HashMap<>();

  private ClauseWords(Language language) {
    this.language = language;
    PhraseFile.read(
        ClauseWords.class,
        "clauses." + language.code() + ".txt",
        (name, word) ->
            words.computeIfAbsent(name, _ -> new HashSet<>()).add(Spelling.fold(language, word)));
  }

  /** Those of {@code language}. */
  public static ClauseWords in(Language language) {
    return READ.get(language);
  }

  /** Whether it stands for whoever does something: right behind a verb, that verb asks. */
  boolean isSubject(String word) {
    return is("subject", word);
  }

  /** Whether it begins a sentence about the person who writes and leaves out "I": "bin Koch". */
  boolean isOpener(String word) {
    return is("opener", word);
  }

  /** Whether it joins a part to the one before it and says nothing else. */
  public boolean isJoining(String word) {
    return is("joining", word);
  }

  /** The word with which a few others go on from a question: "and" of "and the cook". */
  public String goingOn() {
    return words.get("going-on").iterator().next();
  }

  /** Whether it binds what follows to another part: "if", "ohne". */
  boolean isBinding(String word) {
    return is("binding", word);
  }

  /** Whether it is a verb that people often ask with. */
  public boolean asks(String word) {
    return is("asking", word);
  }

  /** Whether it is a verb that says nothing beside another one: "does". */
  public boolean isEmpty(String word) {
    return is("empty", word);
  }

  /** Whether behind it stands what somebody is: "as a cook". */
  public boolean names(String word) {
    return is("naming", word);
  }

  /** Whether it rules out what is named behind it: "not the cook". */
  public boolean isDenying(String word) {
    return is("denying", word);
  }

  /** Whether it says no by itself. */
  public boolean isDenial(String word) {
    return is("denial", word);
  }

  /** Whether something is named right behind it: an article or a preposition. */
  public boolean isNaming(String word) {
    return is("article", word);
  }

  /** Whether it puts what follows in place of what was ruled out. */
  public boolean isInstead(String word) {
    return is("instead", word);
  }

  /** Whether it sets the words around it side by side: "and", "vs". */
  boolean isBeside(String word) {
    return is("beside", word);
  }

  /** Whether it sets what is asked against what was told: "anyway". */
  public boolean isInSpite(String word) {
    return is("in-spite", word);
  }

  /** Whether a verb before it, at the end of a sentence, asks whether that is so: "does he". */
  public boolean isAsked(String word) {
    return is("asked", word);
  }

  /** Whether it stands for a person who was spoken of, or for any. */
  public boolean isSomebody(String word) {
    return is("somebody", word);
  }

  /** Whether whoever says something may be named from here on: "my boss". */
  public boolean isTeller(String word) {
    return is("teller", word);
  }

  /** Whether behind it stands what somebody else says: "thinks". */
  public boolean isSaying(String word) {
    return is("saying", word);
  }

  /** Whether it stands between such a word and what is said, and says nothing else: "that". */
  public boolean isIntroducing(String word) {
    return is("introducing", word);
  }

  /** Whether it is an article that stands before a man who is named by his field alone. */
  boolean isOfPerson(String word) {
    return is("person", word);
  }

  /** Whether nothing that it would be a part of can stand right before it: "not". */
  boolean isBehind(String word) {
    return is("behind", word);
  }

  /** Whether with it begins where somebody comes from: "from", "as". */
  public boolean isLeaving(String word) {
    return is("leaving", word);
  }

  /** Whether with it begins where somebody wants to get: "to". */
  public boolean isReaching(String word) {
    return is("reaching", word);
  }

  /** Whether with it begins what somebody has or lacks: "with", "without". */
  public boolean isCircumstance(String word) {
    return is("circumstance", word);
  }

  /** Whether it asks how much, how long, when or why, or does so behind "how". */
  public boolean isMeasuring(String word) {
    return is("measuring", word);
  }

  /** Whether the two words say that something exists: "is there". */
  public boolean isExisting(String words) {
    return is("existing", words);
  }

  /** Whether it links somebody to what he is: "is". */
  public boolean isLinking(String word) {
    return is("linking", word);
  }

  /** Whether another verb stands behind it, be it at the end of a sentence: "kann". */
  public boolean isAuxiliary(String word) {
    return is("auxiliary", word);
  }

  /** Whether before whoever is asked about it asks what he does: "macht". */
  public boolean isDoing(String word) {
    return is("doing", word);
  }

  /** Whether it does so behind him: "do". */
  public boolean isDone(String word) {
    return is("done", word);
  }

  private boolean is(String name, String word) {
    return words.getOrDefault(name, Set.of()).contains(Spelling.fold(language, word));
  }
}
