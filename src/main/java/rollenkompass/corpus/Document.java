package rollenkompass.corpus;

import java.util.Optional;
import rollenkompass.language.Language;

/**
 * A file of the corpus.
 *
 * @param name its path below the corpus folder, with {@code /} between folders
 * @param title from the front matter, else the first heading, else the file name
 * @param language the language it is written in
 * @param source who says so, where the front matter names it
 * @param licence under which it may be used, where the front matter names it
 * @param date of the text, as the front matter writes it
 * @param text the whole file as it stands
 */
public record Document(
    String name,
    String title,
    Language language,
    Optional<String> source,
    Optional<String> licence,
    Optional<String> date,
    String text) {}
