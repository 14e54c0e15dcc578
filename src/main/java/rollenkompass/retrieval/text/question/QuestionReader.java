package rollenkompass.retrieval.text.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rollenkompass.language.Language;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.text.lexicon.Lexicon;
import rollenkompass.retrieval.text.words.TextAnalysis;
import rollenkompass.retrieval.text.words.TextWord;
import rollenkompass.retrieval.text.words.TextWords;
import rollenkompass.retrieval.text.words.WordForms;

/** Turns the text of a question into what is asked of the passages of one language. */
public final class QuestionReader {
  private static final Map<Language, WordList> FUNCTION = function();

  /** Function words that are missing there because the other language has the same word. */
  private static final Map<Language, Set<String>> AMBIGUOUS =
      Map.of(
          Language.DE, Set.of("am", "also", "hat", "in", "man", "so", "war", "was", "die", "will"),
          Language.EN,
              Set.of(
                  "a", "all", "also", "am", "an", "her", "i", "in", "is", "it", "not", "so",
                  "was"));

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:wie ?viele?[nr]?|wie (?:hoch|lang|lange|alt|gro(?:ß|ss)|weit|oft)|prozentsatz"
              + "|how (?:many|much|long|old|high|far|large|big|often|tall)|what percentage)\\b");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:wann|jahr(?:hundert|zehnt)?|datum|when|(?:what|which)"
              + " (?:year|date|century|decade))\\b");

  private final TextAnalysis analysis;
  private final TextAnalysis foreign;
  private final FormStatistics statistics;
  private final Lexicon lexicon;

  /**
   * A reader.
   *
   * @param analysis of the passages
   * @param foreign the same of the other language
   * @param statistics of the passages
   * @param lexicon from the other language
   */
  public QuestionReader(
      TextAnalysis analysis, TextAnalysis foreign, FormStatistics statistics, Lexicon lexicon) {
    this.analysis = analysis;
    this.foreign = foreign;
    this.statistics = statistics;
    this.lexicon = lexicon;
  }

  /** The question {@code text}, asked in {@code language}. */
  public Question read(String text, Language language) {
    List<TextWord> words = TextWords.of(text);
    return language == analysis.language() ? own(words, text) : translated(words, text);
  }

  private Question own(List<TextWord> words, String text) {
    List<WordForms> forms = words.stream().map(w -> analysis.forms(w.surface())).toList();
    List<QuestionTerm> terms = new ArrayList<>();
    boolean all = forms.stream().allMatch(form -> isFunctionWord(analysis.language(), form));
    for (int i = 0; i < forms.size(); i++) {
      if (all || !isFunctionWord(analysis.language(), forms.get(i))) {
        Alternatives alternatives = new Alternatives(statistics);
        alternatives.addWord(forms.get(i), 1);
        terms.add(alternatives.term(i));
      }
    }
    List<WordingPart> wording = wording(forms, terms);
    List<String> stems = forms.stream().map(WordForms::stem).toList();
    return new Question(terms, wording, stems, kind(text), false);
  }

  /** The words that do more than ask. */
  private List<WordingPart> wording(List<WordForms> forms, List<QuestionTerm> terms) {
    Set<String> stems =
        terms.stream().map(term -> forms.get(term.position()).stem()).collect(Collectors.toSet());
    Map<String, Double> weights = new Redundancy(statistics).weights(stems);
    WordList asking = WordList.question(analysis.language());
    return forms.stream()
        .filter(form -> !asking.contains(form.folded()))
        .map(form -> new WordingPart(form.folded(), weights.getOrDefault(form.stem(), 1.0)))
        .toList();
  }

  private Question translated(List<TextWord> words, String text) {
    PhraseTranslator translator = new PhraseTranslator(analysis, foreign, lexicon, statistics);
    List<PhraseTranslator.Part> parts = translator.parts(words);
    List<QuestionTerm> terms = new ArrayList<>();
    List<WordingPart> wording = new ArrayList<>();
    for (PhraseTranslator.Part part : parts) {
      terms.add(part.term());
      part.wording().forEach(word -> wording.add(new WordingPart(word, 1)));
    }
    return new Question(terms, wording, List.of(), kind(text), true);
  }

  static boolean isFunctionWord(Language language, WordForms forms) {
    return FUNCTION.get(language).contains(forms.folded())
        || AMBIGUOUS.get(language).contains(forms.folded());
  }

  private static AnswerKind kind(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (NUMBER.matcher(lower).find()) {
      return AnswerKind.NUMBER;
    }
    return TIME.matcher(lower).find() ? AnswerKind.TIME : AnswerKind.ANY;
  }

  private static Map<Language, WordList> function() {
    Map<Language, WordList> lists = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      lists.put(language, WordList.function(language));
    }
    return lists;
  }
}
