package rollenkompass.answering.extractive.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rollenkompass.language.BaseForms;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;
import rollenkompass.language.WordMemory;
import rollenkompass.retrieval.Compounds;
import rollenkompass.retrieval.text.words.TextAnalysis;
import rollenkompass.retrieval.text.words.WordForms;

/** Reads the words of texts in one language. Remembers their stems; thread-safe. */
public final class WordReader {
  /** What stands between marks; "6:45" and "1.140" are no ends of clauses. */
  private static final Pattern CLAUSE =
      Pattern.compile("[^.,;:!?]+(?:[.,:](?=\\d)[^.,;:!?]+){0,9}");

  private static final Pattern JOINED = Pattern.compile("\\s(?:und|oder|sowie)\\s");
  private static final Pattern VERBAL = Pattern.compile("\\p{L}{2,}(?:e|t|en|rn|ln)");
  private static final int MOST_BEFORE_VERB = 5;
  private static final int SHORTEST_PREFIX = 2;
  private static final int MOST_REMEMBERED = 20_000;

  private final Language language;
  private final TextAnalysis analysis;
  private final BaseForms baseForms;
  private final WordList function;
  private final WordMemory<List<String>> stems = WordMemory.startingAgainAt(MOST_REMEMBERED);

  /** A reader that knows {@code isWord} as the parts of compounds. */
  public WordReader(Language language, Stemmer stemmer, Predicate<String> isWord) {
    this.language = language;
    this.analysis = new TextAnalysis(language, stemmer, new Compounds(isWord));
    this.baseForms = BaseForms.of(language);
    this.function = WordList.function(language);
  }

  Language language() {
    return language;
  }

  /** The words of a text in order. */
  public List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (Token token : Tokenizer.tokens(text)) {
      words.add(word(token.surface()));
    }
    if (language == Language.DE) {
      words.addAll(partedVerbs(text));
    }
    return words;
  }

  /** The verbs that stand in two parts in a clause, put together. */
  private List<Word> partedVerbs(String text) {
    List<Word> verbs = new ArrayList<>();
    Matcher clause = CLAUSE.matcher(text);
    while (clause.find()) {
      verbs.addAll(partedVerb(clause.group()));
      String[] joined = JOINED.split(clause.group(), -1);
      for (int i = 0; i < joined.length - 1; i++) {
        verbs.addAll(partedVerb(joined[i]));
      }
    }
    return verbs;
  }

  private List<Word> partedVerb(String clause) {
    List<Word> verbs = new ArrayList<>();
    List<Token> tokens = Tokenizer.tokens(clause);
    String prefix = tokens.isEmpty() ? "" : folded(tokens.getLast().surface());
    if (BaseForms.isPrefix(prefix)) {
      for (int i = 0; i < Math.min(MOST_BEFORE_VERB, tokens.size() - 1); i++) {
        String surface = tokens.get(i).surface();
        if ((i == 0 || Character.isLowerCase(surface.charAt(0))) && isVerbal(surface)) {
          verbs.add(word(prefix + folded(surface)));
        }
      }
    }
    return verbs;
  }

  /** Whether a word has the ending of a personal form or an infinitive. */
  static boolean isVerbal(String surface) {
    return VERBAL.matcher(surface).matches();
  }

  private Word word(String surface) {
    WordForms forms = analysis.forms(surface);
    Set<String> all = new LinkedHashSet<>(stems(surface));
    forms.parts().forEach(part -> all.add(Word.PART + part));
    return new Word(forms.folded(), List.copyOf(all));
  }

  /** Whether it is a single capital letter, as that of a shelf or hall: "rack C". */
  public static boolean isMark(String surface) {
    return surface.length() == 1 && Character.isUpperCase(surface.charAt(0));
  }

  /** The stem of a word, then those of its base forms. */
  public List<String> stems(String surface) {
    return stems.get(surface, this::found);
  }

  private List<String> found(String surface) {
    if (isMark(surface)) {
      return List.of(surface);
    }
    WordForms forms = analysis.forms(surface);
    Set<String> all = new LinkedHashSet<>();
    all.add(forms.stem());
    NumberWords.digits(forms.folded()).ifPresent(all::add);
    baseForms.of(forms.folded()).forEach(base -> all.add(analysis.forms(base).stem()));
    return List.copyOf(all);
  }

  /** A word without spelling variants. */
  public String folded(String surface) {
    return analysis.forms(surface).folded();
  }

  /**
   * The stems of the parts of a compound; none where it only begins as one: "Unterricht" is under
   * nothing, and "Übernachtung" not above.
   */
  public List<String> parts(String surface) {
    WordForms forms = analysis.forms(surface);
    return forms.parts().isEmpty() || isPrefixed(forms) ? List.of() : forms.parts();
  }

  private boolean isPrefixed(WordForms forms) {
    String word = forms.folded();
    String first = forms.parts().getFirst();
    return IntStream.range(SHORTEST_PREFIX, word.length())
        .mapToObj(end -> word.substring(0, end))
        .filter(start -> BaseForms.isPrefix(start) || function.contains(start))
        .anyMatch(start -> stems(start).getFirst().equals(first));
  }
}
