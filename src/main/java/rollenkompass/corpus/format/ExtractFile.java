package rollenkompass.corpus.format;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rollenkompass.language.Language;

/** The bytes of what a file gave, text or none, as they are kept from one run to the next. */
public final class ExtractFile {
  /** To be raised with every change of what is read from a file, or of how it is written here. */
  private static final int VERSION = 1;

  private static final int LONGEST_PART = 20_000; // writeUTF takes 65,535 bytes, three a character

  // Marks of what follows.
  private static final char UNREADABLE = 'U';
  private static final char EXTRACT = 'E';
  private static final char HEADING = 'H';
  private static final char PROSE = 'P';
  private static final char ROW = 'R';

  private ExtractFile() {}

  /** The bytes for {@code extract}. */
  public static byte[] of(Extract extract) {
    return CheckedBytes.of(
        VERSION,
        out -> {
          out.writeChar(EXTRACT);
          writeOptional(out, extract.title());
          writeOptional(out, extract.language().map(Language::code));
          write(out, extract.text());
          out.writeInt(extract.elements().size());
          for (Element element : extract.elements()) {
            write(out, element, extract.text());
          }
        });
  }

  /** The bytes for a file that gave no text. */
  public static byte[] of(Unreadable reason) {
    return CheckedBytes.of(
        VERSION,
        out -> {
          out.writeChar(UNREADABLE);
          out.writeUTF(reason.name());
        });
  }

  /**
   * What {@code bytes} tell; empty where they are damaged or of another version.
   *
   * @throws UnreadableException where the file gave no text
   */
  public static Optional<Extract> read(byte[] bytes) {
    return CheckedBytes.read(bytes, VERSION, ExtractFile::read);
  }

  private static Extract read(DataInputStream in) throws IOException {
    if (in.readChar() == UNREADABLE) {
      throw new UnreadableException(Unreadable.valueOf(in.readUTF()));
    }
    Optional<String> title = readOptional(in);
    Optional<Language> language = readOptional(in).flatMap(Language::ofCode);
    String text = readText(in);
    int count = in.readInt();
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      elements.add(readElement(in, text));
    }
    return new Extract(title, language, text, elements);
  }

  private static void write(DataOutputStream out, Element element, String document)
      throws IOException {
    switch (element) {
      case Element.Heading(int level, String text) -> {
        out.writeChar(HEADING);
        out.writeInt(level);
        write(out, text);
      }
      case Element.Prose(String text, int start, int end) ->
          write(out, PROSE, text, start, end, document);
      case Element.Row(String text, int start, int end) ->
          write(out, ROW, text, start, end, document);
    }
  }

  /** A text that is shown as it stands is written once. */
  private static void write(
      DataOutputStream out, char shape, String text, int start, int end, String document)
      throws IOException {
    out.writeChar(shape);
    out.writeInt(start);
    out.writeInt(end);
    boolean asItStands = text.length() == end - start && document.startsWith(text, start);
    out.writeBoolean(asItStands);
    if (!asItStands) {
      write(out, text);
    }
  }

  private static Element readElement(DataInputStream in, String document) throws IOException {
    char shape = in.readChar();
    if (shape == HEADING) {
      int level = in.readInt();
      return new Element.Heading(level, readText(in));
    }
    int start = in.readInt();
    int end = in.readInt();
    String text = in.readBoolean() ? document.substring(start, end) : readText(in);
    return shape == PROSE ? new Element.Prose(text, start, end) : new Element.Row(text, start, end);
  }

  private static void writeOptional(DataOutputStream out, Optional<String> text)
      throws IOException {
    out.writeBoolean(text.isPresent());
    if (text.isPresent()) {
      write(out, text.get());
    }
  }

  private static Optional<String> readOptional(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(readText(in)) : Optional.empty();
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    out.writeInt(text.length());
    for (int from = 0; from < text.length(); from += LONGEST_PART) {
      out.writeUTF(text.substring(from, Math.min(text.length(), from + LONGEST_PART)));
    }
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length <= LONGEST_PART) {
      return length == 0 ? "" : in.readUTF();
    }
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(in.readUTF());
    }
    return text.toString();
  }
}
