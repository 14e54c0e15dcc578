package rollenkompass;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import rollenkompass.answering.Answer;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.answering.pipeline.PipelineAnswerer;
import rollenkompass.conversation.ChatId;
import rollenkompass.conversation.Conversation;
import rollenkompass.conversation.MemorySessionStore;
import rollenkompass.conversation.Message;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.reading.CorpusReader;
import rollenkompass.language.Stemmer;
import rollenkompass.language.WordKeys;
import rollenkompass.learned.QuestionModel;
import rollenkompass.learned.QuestionModelFile;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Retriever;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.TextRetriever;
import rollenkompass.retrieval.lucene.LuceneIndex;
import rollenkompass.retrieval.lucene.LuceneRetriever;
import rollenkompass.retrieval.lucene.LuceneStemmer;
import rollenkompass.retrieval.lucene.LuceneTextRetriever;
import rollenkompass.retrieval.text.lexicon.Glossary;
import rollenkompass.retrieval.text.lexicon.Lexicon;
import rollenkompass.retrieval.text.lexicon.Thesaurus;
import rollenkompass.understanding.pipeline.Interpreter;

/** The whole engine over a folder of documents, for tests to talk with. */
public final class EngineFixture {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path ROLES = Path.of("config/roles.yaml");
  private static final Path SYNONYMS = Path.of("config/synonyms.yaml");

  private final Corpus corpus;
  private final Analysis analysis;
  private final Retriever retriever;
  private final Extractor extractor;
  private final Interpreter interpreter;
  private final Conversation conversation;

  private EngineFixture(Path documents, Path roles, Path synonymsFile) {
    Synonyms synonyms = Synonyms.read(synonymsFile);
    Stemmer stemmer = new LuceneStemmer();
    WordKeys wordKeys = new WordKeys(stemmer);
    Path learned = roles.resolveSibling("question-model.bin");
    QuestionModel model =
        Files.exists(learned) ? QuestionModelFile.read(learned) : QuestionModel.none();
    this.corpus = CorpusReader.read(documents, roles);
    this.analysis = new Analysis(wordKeys, synonyms);
    DirectoryReader index = new LuceneIndex(corpus, synonyms, analysis).openInMemory();
    this.retriever = new LuceneRetriever(corpus, index);
    Lexicon lexicon = Lexicon.later(() -> Glossary.shipped(stemmer));
    TextRetriever texts = new LuceneTextRetriever(corpus, index, stemmer, lexicon);
    this.extractor = new Extractor(corpus, texts, stemmer, lexicon, Thesaurus.shipped(stemmer));
    this.interpreter = new Interpreter(corpus, synonyms, wordKeys, analysis);
    this.conversation =
        new Conversation(
            interpreter,
            new PipelineAnswerer(corpus, retriever, analysis, model, extractor),
            new MemorySessionStore(100));
  }

  /** The corpus that comes with the program. */
  public static EngineFixture shipped() {
    return Shipped.ENGINE;
  }

  /** The invented jobs in {@code src/test/resources/other-roles}. */
  public static EngineFixture otherRoles() {
    Path folder = RESOURCES.resolve("other-roles");
    return new EngineFixture(
        folder.resolve("documents"), folder.resolve("roles.yaml"), folder.resolve("synonyms.yaml"));
  }

  /** The article about the shipped roles in {@code src/test/resources/pasted}. */
  public static EngineFixture pasted() {
    return new EngineFixture(RESOURCES.resolve("pasted"), ROLES, SYNONYMS);
  }

  /** The shipped article as somebody pastes it from a web page: no ids, no English side. */
  public static EngineFixture pastedArticle() {
    return new EngineFixture(RESOURCES.resolve("pasted-shipped"), ROLES, SYNONYMS);
  }

  /** Any folder of documents. */
  public static EngineFixture over(Path documents) {
    return new EngineFixture(documents, ROLES, SYNONYMS);
  }

  /** Any folder of documents with roles of its own; synonyms lie beside them. */
  public static EngineFixture withRoles(Path documents, Path roles) {
    return new EngineFixture(documents, roles, roles.resolveSibling("synonyms.yaml"));
  }

  /** The documents that are asked about. */
  public Corpus corpus() {
    return corpus;
  }

  /** How texts are analysed. */
  public Analysis analysis() {
    return analysis;
  }

  /** What makes out what a message asks. */
  public Interpreter interpreter() {
    return interpreter;
  }

  /** What searches the corpus. */
  public Retriever retriever() {
    return retriever;
  }

  /** What finds the sentences that answer. */
  public Extractor extractor() {
    return extractor;
  }

  /** The conversation itself, for messages that know more than their text. */
  public Conversation conversation() {
    return conversation;
  }

  /** The answer to a question that stands alone. */
  public Answer ask(String text) {
    return conversation.reply(Message.alone(text));
  }

  /** The answer to a message of a chat. */
  public Answer ask(String chat, String text) {
    return conversation.reply(Message.in(new ChatId(chat), text));
  }

  /** The ids of the passages that an answer cites, in reading order. */
  public static List<String> ids(Answer answer) {
    return answer.citations().stream().map(citation -> citation.id().value()).toList();
  }

  /** What kind of reply it is: {@code answer}, {@code clarify}, {@code decline}… */
  public static String outcome(Answer answer) {
    return answer.outcome().code();
  }

  private static final class Shipped {
    static final EngineFixture ENGINE = new EngineFixture(Path.of("corpus"), ROLES, SYNONYMS);
  }
}
