package rollenkompass.learned;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import rollenkompass.corpus.CorpusException;

/** The question model in a file. */
public final class QuestionModelFile {
  private static final String KIND = "rollenkompass question model ";
  private static final String MAGIC = KIND + 6;
  private static final int BUFFER = 1 << 16;

  private QuestionModelFile() {}

  /**
   * The model in a file that {@link #write} has made.
   *
   * @throws CorpusException where it is not such a file
   */
  public static QuestionModel read(Path file) {
    try (DataInputStream in = checked(file)) {
      in.readUTF();
      in.readUTF();
      QuestionModel outcomes = read(in, Optional.empty(), Optional.empty());
      QuestionModel decisions = read(in, Optional.empty(), Optional.empty());
      return read(in, Optional.of(outcomes), Optional.of(decisions));
    } catch (IOException e) {
      throw new CorpusException(
          file, "is no question model (" + e.getMessage() + "); learn it anew or remove it");
    }
  }

  private static DataInputStream checked(Path file) throws IOException {
    check(file);
    return open(file);
  }

  /** Fails where the file is not what was written; never holds all of it. */
  private static void check(Path file) throws IOException {
    String kind = kind(file);
    if (!kind.equals(MAGIC)) {
      throw new IOException(
          kind.startsWith(KIND)
              ? "of another version of the program"
              : "begins with something else");
    }
    try (DataInputStream in = open(file)) {
      CRC32 sum = new CRC32();
      byte[] part = new byte[BUFFER];
      long left = Files.size(file) - Long.BYTES;
      while (left > 0) {
        int size = (int) Math.min(left, part.length);
        in.readFully(part, 0, size);
        sum.update(part, 0, size);
        left -= size;
      }
      if (left < 0 || in.readLong() != sum.getValue()) {
        throw new IOException("damaged");
      }
    }
  }

  private static String kind(Path file) throws IOException {
    try (DataInputStream in = open(file)) {
      return in.readUTF();
    } catch (EOFException | UTFDataFormatException _) {
      return "";
    }
  }

  private static DataInputStream open(Path file) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
  }

  private static QuestionModel read(
      DataInputStream in, Optional<QuestionModel> outcomes, Optional<QuestionModel> decisions)
      throws IOException {
    Map<String, Statement> statements = new LinkedHashMap<>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      String name = in.readUTF();
      statements.put(
          name, new Statement(name, optional(in.readUTF()), optional(in.readUTF()), names(in)));
    }
    List<Want> wants = new ArrayList<>();
    size = in.readInt();
    for (int i = 0; i < size; i++) {
      String outcome = in.readUTF();
      Set<String> required = names(in);
      List<Want.Welcome> welcomes = new ArrayList<>();
      int many = in.readInt();
      for (int j = 0; j < many; j++) {
        welcomes.add(new Want.Welcome(names(in), in.readInt()));
      }
      wants.add(new Want(outcome, required, welcomes));
    }
    float[] kept = BulkInput.floats(in, in.readInt());
    double[] fit = new double[kept.length];
    for (int i = 0; i < fit.length; i++) {
      fit[i] = kept[i];
    }
    List<String> traits = List.copyOf(names(in));
    Weights weights = new Weights(traits, FeatureTable.read(in), layer(in, traits.size()), fit);
    return new QuestionModel(statements, wants, weights, outcomes, decisions);
  }

  private static Optional<HiddenLayer> layer(DataInputStream in, int traits) throws IOException {
    return in.readBoolean() ? Optional.of(HiddenLayer.read(in, traits)) : Optional.empty();
  }

  /** What the model in a file says it was learned from. */
  public static String origin(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      in.readUTF();
      return in.readUTF();
    }
  }

  private static Optional<String> optional(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static Set<String> names(DataInputStream in) throws IOException {
    int size = in.readUnsignedShort();
    Set<String> names = LinkedHashSet.newLinkedHashSet(size);
    for (int i = 0; i < size; i++) {
      names.add(in.readUTF());
    }
    return names;
  }

  /**
   * Writes a model with outcomes and decisions, and behind it the checksum of all of it.
   *
   * @param origin tells what it was learned from
   */
  static void write(Path file, QuestionModel model, String origin) throws IOException {
    CRC32 sum = new CRC32();
    try (DataOutputStream out =
        new DataOutputStream(
            new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), sum))) {
      out.writeUTF(MAGIC);
      out.writeUTF(origin);
      write(out, model.outcomes().orElseThrow());
      write(out, model.decisions().orElseThrow());
      write(out, model);
      out.writeLong(sum.getValue());
    }
  }

  private static void write(DataOutputStream out, QuestionModel model) throws IOException {
    out.writeInt(model.statements().size());
    for (Statement statement : model.statements()) {
      out.writeUTF(statement.name());
      out.writeUTF(statement.role().orElse(""));
      out.writeUTF(statement.topic().orElse(""));
      write(out, new TreeSet<>(statement.concepts()));
    }
    out.writeInt(model.wants().size());
    for (Want want : model.wants()) {
      out.writeUTF(want.outcome());
      write(out, new TreeSet<>(want.required()));
      out.writeInt(want.welcomes().size());
      for (Want.Welcome welcome : want.welcomes()) {
        write(out, new TreeSet<>(welcome.statements()));
        out.writeInt(welcome.questions());
      }
    }
    out.writeInt(model.weights().fit().length);
    for (double weight : model.weights().fit()) {
      out.writeFloat((float) weight);
    }
    write(out, new LinkedHashSet<>(model.weights().traits()));
    model.weights().features().write(out);
    Optional<HiddenLayer> layer = model.weights().layer();
    out.writeBoolean(layer.isPresent());
    if (layer.isPresent()) {
      layer.get().write(out);
    }
  }

  private static void write(DataOutputStream out, Set<String> names) throws IOException {
    out.writeShort(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }
}
