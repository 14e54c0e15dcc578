package rollenkompass.answering.extractive.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import rollenkompass.answering.extractive.passage.QuestionTerm;
import rollenkompass.answering.extractive.words.AnswerType;
import rollenkompass.answering.extractive.words.Expressions;
import rollenkompass.answering.extractive.words.Word;
import rollenkompass.language.Language;

/**
 * A question over documents.
 *
 * @param text the whole of it, with the question that it goes on from
 * @param language it is asked in
 * @param type what it asks for
 * @param terms its informative words
 * @param counted the places of the terms of which the number is asked for
 * @param matches for each language, what forms of a document's words stand for which terms
 */
public record PlainQuestion(
    String text,
    Language language,
    AnswerType type,
    List<QuestionTerm> terms,
    List<Integer> counted,
    Map<Language, Map<String, List<Match>>> matches) {
  private static final Pattern CONDITION = Expressions.the("CONDITION", "asks");
  private static final double WHOLE_PHRASE = 0.9;
  // A "leisure centre" has half of what "day-care centre" says, and is none.
  private static final double HALF_PHRASE = 0.5;
  private static final double LONELY = 0.2;

  public PlainQuestion {
    terms = List.copyOf(terms);
    counted = List.copyOf(counted);
  }

  /** A question with these terms. */
  public static PlainQuestion of(
      String text,
      Language language,
      AnswerType type,
      List<QuestionTerm> terms,
      List<Integer> counted) {
    Map<Language, Map<String, List<Match>>> matches = new EnumMap<>(Language.class);
    for (Language each : Language.values()) {
      matches.put(each, new HashMap<>());
    }
    for (int i = 0; i < terms.size(); i++) {
      add(matches, terms.get(i).forms(), i);
      add(matches, terms.get(i).near(), terms.size() + i);
    }
    return new PlainQuestion(text, language, type, terms, counted, matches);
  }

  private static void add(
      Map<Language, Map<String, List<Match>>> matches, List<QuestionTerm.Form> forms, int place) {
    for (QuestionTerm.Form form : forms) {
      matches
          .get(form.language())
          .computeIfAbsent(form.form(), _ -> new ArrayList<>(1))
          .add(new Match(place, form.strength(), form.isPart()));
    }
  }

  /**
   * That a form stands for a term.
   *
   * @param place of the term among all; where it only is near the term, as many places further
   * @param strength how well, from 0 to 1
   * @param isPart whether only together with others: their strengths add up
   */
  record Match(int place, double strength, boolean isPart) {}

  /** Whether it asks for a case: what happens if. */
  public boolean isConditional() {
    return CONDITION.matcher(text).find();
  }

  /** The weight of all words. */
  public double weight() {
    return terms.stream().mapToDouble(QuestionTerm::weight).sum();
  }

  /** The share of the weight of all words that is covered as well as {@code strengths} tells. */
  public double share(double[] strengths) {
    double covered = 0;
    for (int i = 0; i < terms.size(); i++) {
      covered += terms.get(i).weight() * strengths[i];
    }
    return covered / Math.max(weight(), 1e-9);
  }

  /** The share of the weight of those words that no passage has. */
  public double unknown() {
    double unknown =
        terms.stream().filter(term -> !term.isKnown()).mapToDouble(QuestionTerm::weight).sum();
    return unknown / Math.max(weight(), 1e-9);
  }

  /**
   * How well words of a document in {@code language} stand for each term, from 0 to 1, and behind
   * that for what is near each.
   */
  public double[] strengths(Language language, List<Word> words) {
    double[] strengths = nothing();
    double[] phrases = nothing();
    Set<String> seen = new HashSet<>();
    for (Word word : words) {
      if (seen.add(word.folded())) {
        double[] parts = nothing();
        match(language, word, strengths, parts);
        for (int i = 0; i < parts.length; i++) {
          phrases[i] += parts[i];
        }
      }
    }
    for (int i = 0; i < strengths.length; i++) {
      double phrase = phrases[i] > HALF_PHRASE ? phrases[i] : phrases[i] * LONELY;
      strengths[i] = Math.max(strengths[i], Math.min(WHOLE_PHRASE, phrase));
    }
    return strengths;
  }

  /** Strengths where no word stands for any term. */
  public double[] nothing() {
    return new double[2 * terms.size()];
  }

  /** Whether a word stands for some term. */
  public boolean matches(Language language, Word word) {
    Map<String, List<Match>> own = matches.get(language);
    return word.forms().stream().anyMatch(own::containsKey);
  }

  private void match(Language language, Word word, double[] strengths, double[] parts) {
    Map<String, List<Match>> own = matches.get(language);
    for (String form : word.forms()) {
      for (Match match : own.getOrDefault(form, List.of())) {
        double[] to = match.isPart() ? parts : strengths;
        to[match.place()] = Math.max(to[match.place()], match.strength());
      }
    }
  }
}
