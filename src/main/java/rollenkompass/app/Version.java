package rollenkompass.app;

import java.util.Properties;
import picocli.CommandLine.IVersionProvider;
import rollenkompass.language.OwnFile;

/** The version of the program, which the build writes down. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"rollenkompass " + number()};
  }

  /** Just the number. */
  static String number() {
    Properties properties = new Properties();
    OwnFile.read(Version.class, "version.properties", properties::load);
    return properties.getProperty("version");
  }
}
