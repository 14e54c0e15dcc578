package rollenkompass.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rollenkompass.answering.Answer;
import rollenkompass.conversation.Conversation;
import rollenkompass.conversation.Message;
import rollenkompass.language.Tokenizer;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.Query;
import rollenkompass.retrieval.Retriever;

/** How the cost of a question grows with the corpus. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class Growth {
  private static final int HITS = 10;

  /** How many passages the invented corpus has. */
  @Param({"1000", "100000"})
  public int passages;

  private final Questions questions = new Questions();
  private Engine engine;
  private Retriever retriever;
  private Conversation conversation;

  /** Invents the corpus; tells how long its parts take and how large its index is. */
  @Setup
  public void open() throws IOException {
    Path folder = Files.createTempDirectory("growth");
    Path documents = Files.createDirectory(folder.resolve("corpus"));
    new InventedCorpus(Engine.shipped()).write(documents, passages);
    Stopwatch watch = new Stopwatch();
    engine = Engine.over(documents);
    watch.lap("reading " + engine.corpus().passages().size() + " passages");
    var index = engine.index(folder.resolve("index"));
    watch.lap("making the index");
    retriever = engine.retriever(index);
    conversation = engine.conversation(index);
    watch.lap("making the engine");
    System.out.printf("# index: %.1f MB%n", Stopwatch.bytes(folder.resolve("index")) / 1e6);
  }

  /** The best passages for one question of the mixed set. */
  @Benchmark
  public List<Hit> retrieve() {
    var terms = engine.analysis().terms(Tokenizer.tokens(questions.next()));
    return retriever.retrieve(Query.of(terms, HITS));
  }

  /** The answer to one question of the mixed set. */
  @Benchmark
  public Answer answer() {
    return conversation.reply(Message.alone(questions.next()));
  }
}
