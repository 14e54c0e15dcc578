package rollenkompass.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import rollenkompass.answering.Citation;
import rollenkompass.answering.Context;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.answering.pipeline.PipelineAnswerer;
import rollenkompass.conversation.Session;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.corpus.reading.CorpusReader;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;
import rollenkompass.language.WordKeys;
import rollenkompass.learned.Decision;
import rollenkompass.learned.Example;
import rollenkompass.learned.QuestionModel;
import rollenkompass.learned.Statement;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.RoleNames;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.TextRetriever;
import rollenkompass.retrieval.lucene.LuceneIndex;
import rollenkompass.retrieval.lucene.LuceneRetriever;
import rollenkompass.retrieval.lucene.LuceneStemmer;
import rollenkompass.retrieval.lucene.LuceneTextRetriever;
import rollenkompass.retrieval.text.lexicon.Lexicon;
import rollenkompass.retrieval.text.lexicon.Thesaurus;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.Reaction;
import rollenkompass.understanding.pipeline.Interpreter;

/** Turns question sets into what a model learns from. */
final class Examples {
  private final Corpus corpus;
  private final Analysis analysis;
  private final Interpreter interpreter;
  private final PipelineAnswerer answerer;

  Examples() {
    this.corpus = CorpusReader.read(Path.of("corpus"), Path.of("config/roles.yaml"));
    Synonyms synonyms = Synonyms.read(Path.of("config/synonyms.yaml"));
    Stemmer stemmer = new LuceneStemmer();
    WordKeys wordKeys = new WordKeys(stemmer);
    this.analysis = new Analysis(wordKeys, synonyms);
    this.interpreter = new Interpreter(corpus, synonyms, wordKeys, analysis);
    DirectoryReader index = new LuceneIndex(corpus, synonyms, analysis).openInMemory();
    TextRetriever texts = new LuceneTextRetriever(corpus, index, stemmer, Lexicon.none());
    this.answerer =
        new PipelineAnswerer(
            corpus,
            new LuceneRetriever(corpus, index),
            analysis,
            QuestionModel.none(),
            new Extractor(corpus, texts, stemmer, Lexicon.none(), Thesaurus.none()));
  }

  List<Statement> statements() {
    RoleNames roleNames = new RoleNames(corpus.roles());
    return corpus.passages().stream()
        .map(passage ->
            new Statement(
                passage.id().value(),
                passage.role(),
                passage.topic(),
                analysis.concepts(passage, roleNames)))
        .toList();
  }

  /** An example for each question, in order; chats go on from one question to the next. */
  List<Example> of(List<Question> questions) {
    List<Example> examples = new ArrayList<>();
    read(
        questions,
        (question, read, context) ->
            examples.add(
                new Example(
                    answerer.signals(read, context),
                    question.codes(),
                    new TreeSet<>(question.required()),
                    welcome(question))));
    return examples;
  }

  /**
   * An example for each question about one role, or none, whose required passages say yes, no or
   * neither.
   *
   * @param decisions which of them, by the question's id
   */
  List<Example> ofDecisions(List<Question> questions, Map<String, Decision> decisions) {
    List<Example> examples = new ArrayList<>();
    read(
        questions,
        (question, read, _) -> {
          Decision decision = decisions.get(question.id());
          List<Passage> passages =
              corpus.passages().stream()
                  .filter(passage -> question.required().contains(passage.id().value()))
                  .toList();
          if (decision != null && !passages.isEmpty()) {
            aboutOne(read, passages)
                .map(asked -> answerer.decisionSignals(asked, passages))
                .ifPresent(signals ->
                    examples.add(
                        new Example(signals, List.of(decision.code()), Set.of(), Set.of())));
          }
        });
    return examples;
  }

  /** The question about the one role that it or its passages are about, or about none. */
  private static Optional<Interpretation> aboutOne(Interpretation read, List<Passage> passages) {
    if (read.roles().size() == 1) {
      return Optional.of(read);
    }
    List<String> roles =
        passages.stream().flatMap(passage -> passage.role().stream()).distinct().toList();
    return roles.size() > 1 ? Optional.empty() : Optional.of(read.of(roles));
  }

  /** Reads each question in its chat; what only reacts to an answer teaches nothing. */
  private void read(List<Question> questions, Reader reader) {
    Map<String, Interpretation> before = new HashMap<>();
    Map<String, Language> spoken = new HashMap<>();
    Map<String, Context> contexts = new HashMap<>();
    for (Question question : questions) {
      String chat = question.chat().orElse("");
      boolean alone = chat.isEmpty();
      Language fallback = alone ? Language.DE : spoken.getOrDefault(chat, Language.DE);
      Optional<Reaction> reaction = interpreter.reaction(question.text(), fallback);
      Interpretation read =
          interpreter.interpret(
              reaction
                  .filter(wish -> !wish.isAlone())
                  .map(Reaction::question)
                  .orElse(question.text()),
              Optional.empty(),
              fallback,
              alone ? Optional.empty() : Optional.ofNullable(before.get(chat)));
      Context context = alone ? Context.NONE : contexts.getOrDefault(chat, Context.NONE);
      spoken.put(chat, read.language());
      if (reaction.filter(Reaction::isAlone).isPresent() && !context.told().isEmpty()) {
        continue;
      }
      reader.read(question, read, context);
      boolean answered = question.isAnswerable();
      if (read.kind().asks()
          && (answered || read.manners().anchored() || !before.containsKey(chat))) {
        before.put(chat, read);
        contexts.put(
            chat,
            new Session(
                    Optional.of(read),
                    read.language(),
                    answered && !alone ? cited(question, read) : List.of(),
                    context)
                .next());
      }
    }
  }

  /** What a right answer cites: all that is required, and what else the rules cite rightly. */
  private List<PassageId> cited(Question question, Interpretation read) {
    Set<PassageId> cited = new LinkedHashSet<>();
    question.required().forEach(id -> cited.add(new PassageId(id)));
    answerer.answer(read).citations().stream()
        .map(Citation::id)
        .filter(id -> question.welcomes(id.value()))
        .forEach(cited::add);
    return List.copyOf(cited);
  }

  /** Takes a question with what was understood of it and what was said before in its chat. */
  private interface Reader {
    void read(Question question, Interpretation read, Context context);
  }

  private Set<String> welcome(Question question) {
    Set<String> welcome = new TreeSet<>();
    for (Passage passage : corpus.passages()) {
      String id = passage.id().value();
      if (question.welcomes(id)) {
        welcome.add(id);
      }
    }
    return welcome;
  }
}
