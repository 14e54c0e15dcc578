package rollenkompass.app;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the program reads and writes, in UTF-8 whatever the locale.
 *
 * @param in standard input
 * @param out results; written in full only when it is flushed
 * @param err everything else
 */
record Console(InputStream in, PrintStream out, PrintStream err) {

  /** The streams of this process. */
  static Console ofProcess() {
    return new Console(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        print(FileDescriptor.out, false),
        print(FileDescriptor.err, true));
  }

  private static PrintStream print(FileDescriptor descriptor, boolean autoFlush) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)),
        autoFlush,
        StandardCharsets.UTF_8);
  }
}
