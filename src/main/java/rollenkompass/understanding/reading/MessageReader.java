package rollenkompass.understanding.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.Topic;
import rollenkompass.language.Inflections;
import rollenkompass.language.Language;
import rollenkompass.language.LanguageDetector;
import rollenkompass.language.Phrases;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Compounds;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.Vocabulary;

/** Recognises roles, topics, turns of phrase and terms in a message. */
public final class MessageReader {
  /** Words beyond these are not read; Telegram's longest message has about 700. */
  private static final int MOST_WORDS = 1_000;

  private final Analysis analysis;
  private final RoleFinder roleFinder;
  private final Cues cues;
  private final MeantWords meantWords;
  private final Phrases<String> topicWords;
  private final Phrases<String> topicHints;
  private final Phrases<Boolean> jobWords;
  private final Set<String> persons = new HashSet<>();
  private final Set<String> synonymWords = new HashSet<>();
  private final Dictionary dictionary;

  public MessageReader(Corpus corpus, Synonyms synonyms, WordKeys wordKeys, Analysis analysis) {
    Roles roles = corpus.roles();
    Vocabulary vocabulary = Vocabulary.of(corpus, synonyms);
    this.analysis = analysis;
    this.roleFinder = new RoleFinder(roles);
    this.cues = new Cues(wordKeys);
    this.meantWords = new MeantWords(wordKeys, analysis);
    this.topicWords = new Phrases<>(wordKeys);
    this.topicHints = new Phrases<>(wordKeys);
    this.jobWords = new Phrases<>(wordKeys);
    this.dictionary = new Dictionary(wordKeys, new Compounds(vocabulary.words(Language.DE)));
    for (Language language : Language.values()) {
      synonyms.groups().stream()
          .flatMap(group -> group.words(language).stream())
          .filter(phrase -> phrase.indexOf(' ') < 0)
          .forEach(word -> synonymWords.add(Spelling.fold(language, word)));
      vocabulary.words(language).forEach(word -> dictionary.add(language, word));
      for (String word : roles.words().persons().get(language)) {
        persons.add(Spelling.fold(Language.DE, word));
        dictionary.add(language, word);
      }
      for (String word : roles.words().jobs().get(language)) {
        jobWords.add(language, word, true);
        dictionary.add(language, word);
      }
      cues.words(language).forEach(phrase -> dictionary.add(language, phrase));
      for (Topic topic : roles.topics()) {
        for (String phrase : Inflections.with(wordKeys, language, topic.in(language).words())) {
          topicWords.add(language, phrase, topic.id());
          dictionary.add(language, phrase);
        }
        for (String phrase : topic.in(language).hints()) {
          topicHints.add(language, phrase, topic.id());
          dictionary.add(language, phrase);
        }
      }
    }
  }

  /** Reads a message whose language, where it does not tell itself, is {@code fallback}. */
  public Reading read(String text, Optional<Language> wish, Language fallback) {
    List<Token> written = words(text);
    return read(written, wish, LanguageDetector.detect(written).orElse(fallback));
  }

  /** Reads a message in a chat that is held in {@code chat}. */
  public Reading readInChat(String text, Optional<Language> wish, Language chat) {
    List<Token> written = words(text);
    return read(written, wish, LanguageDetector.detectInChat(written, chat));
  }

  /** Some words of a message by themselves, in its language. */
  public Reading part(Reading message, List<Token> words) {
    return read(words, Optional.of(message.language()), message.spoken());
  }

  /** The words at some positions of a message by themselves, in its language. */
  public Reading part(Reading message, BitSet positions) {
    return part(message, positions.stream().mapToObj(message.tokens()::get).toList());
  }

  /** Where it names the field of a role, be it beside a person or alone. */
  public List<RoleFinder.Mention> fields(Reading message) {
    return roleFinder.fields(message.tokens());
  }

  private static List<Token> words(String text) {
    List<Token> words = Tokenizer.tokens(text);
    return words.subList(0, Math.min(words.size(), MOST_WORDS));
  }

  private Reading read(List<Token> written, Optional<Language> wish, Language spoken) {
    List<RoleFinder.Mention> roles = new ArrayList<>();
    List<Token> tokens = corrected(meantWords.in(written, spoken), spoken, roles);
    List<Set<String>> keys = analysis.keys(tokens);
    List<Phrases.Match<Cue>> found = cues.in(keys);
    LanguageWish wished = new LanguageWish(found, tokens, at -> carriesTopic(tokens, at, roles));
    Language language = wish.or(wished::language).orElse(spoken);
    List<Token> strange =
        written.stream()
            .filter(token -> !dictionary.isEveryday(token.surface()))
            .filter(token -> !dictionary.knows(token.surface()))
            .toList();
    return new Reading(
        language,
        spoken,
        analysis.terms(strange),
        tokens,
        keys,
        roles,
        Matches.of(wished.others(), tokens.size()),
        Matches.of(topicWords.matches(keys), tokens.size()),
        Matches.of(topicHints.matches(keys), tokens.size()),
        Matches.of(jobWords.matches(keys), tokens.size()),
        analysis.terms(tokens));
  }

  /** Whether a word is one for a person who holds a job. */
  public boolean isPerson(String word) {
    return persons.contains(Spelling.fold(Language.DE, word));
  }

  /** Whether a word is in the dictionary in some form. */
  public boolean knows(String word) {
    return Tokenizer.tokens(word).stream().allMatch(token -> dictionary.knows(token.surface()));
  }

  /** Whether a word holds a sentence together and says nothing itself. */
  public boolean isFunctionWord(String word) {
    return dictionary.isFunctionWord(word);
  }

  /** Whether a word that is not known is most likely an everyday word with a typo. */
  public boolean isEverydayTypo(String word) {
    return !dictionary.knows(word) && dictionary.isEverydayTypo(word);
  }

  /** A word as the question model knows it. */
  public String word(Token token) {
    return analysis.modelWord(token.surface());
  }

  /** Whether a word carries no topic. */
  public boolean isEveryday(String word) {
    return dictionary.isEveryday(word);
  }

  /** Whether the synonyms hold this very word, and not only another form of it. */
  public boolean isSynonym(String word) {
    return Stream.of(Language.values())
        .anyMatch(language -> synonymWords.contains(Spelling.fold(language, word)));
  }

  /** The tokens with typos corrected; adds to {@code roles} where in them roles are named. */
  private List<Token> corrected(
      List<Token> written, Language language, List<RoleFinder.Mention> roles) {
    List<Token> tokens = new ArrayList<>();
    int position = 0;
    for (RoleFinder.Mention mention : roleFinder.mentions(written)) {
      tokens.addAll(dictionary.corrected(written.subList(position, mention.start()), language));
      int start = tokens.size();
      tokens.addAll(written.subList(mention.start(), mention.end()));
      roles.add(new RoleFinder.Mention(start, tokens.size(), mention.role()));
      position = mention.end();
    }
    tokens.addAll(dictionary.corrected(written.subList(position, written.size()), language));
    return tokens;
  }

  /** Whether a word is neither an everyday word nor the start of a role. */
  private boolean carriesTopic(List<Token> tokens, int at, List<RoleFinder.Mention> roles) {
    return !dictionary.isEveryday(tokens.get(at).surface())
        && roles.stream().noneMatch(mention -> mention.start() == at);
  }
}
