package rollenkompass.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rollenkompass.answering.Answer;
import rollenkompass.conversation.Conversation;
import rollenkompass.conversation.Message;

/** How long one answer from the shipped corpus takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Answering {
  private final Questions questions = new Questions();
  private Conversation conversation;

  /** Builds the engine. */
  @Setup
  public void open() throws IOException {
    Engine engine = Engine.shipped();
    conversation = engine.conversation(engine.index(Files.createTempDirectory("answering")));
  }

  /** One question of the mixed set. */
  @Benchmark
  public Answer answer() {
    return conversation.reply(Message.alone(questions.next()));
  }
}
