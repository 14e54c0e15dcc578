package rollenkompass.understanding.followup;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rollenkompass.corpus.Roles;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.reading.ClauseWords;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.Reading;
import rollenkompass.understanding.reading.RoleFinder;

/**
 * Knows the role that somebody means who corrects what he was told by its field alone: "no, I asked
 * about online marketing" behind an answer on another role.
 */
public final class MeantField {
  // A longer message says more than which role is meant.
  private static final int LONGEST = 12;
  // "not the", "nicht nach".
  private static final int REACH = 2;

  private final Roles roles;
  private final MessageReader reader;

  public MeantField(Roles roles, MessageReader reader) {
    this.roles = roles;
    this.reader = reader;
  }

  /**
   * The message with the role's name in place of its field; where it corrects no role, {@code
   * left}.
   *
   * @param left what is left of it without what it rules out, if it does
   */
  public Optional<Reading> or(
      Optional<Reading> left, Reading whole, Optional<Interpretation> previous) {
    return previous
        .flatMap(before -> in(left.orElse(whole), left.isPresent(), before))
        .or(() -> left);
  }

  private Optional<Reading> in(Reading message, boolean rulesOut, Interpretation before) {
    if (before.roles().size() != 1 || message.tokens().size() > LONGEST) {
      return Optional.empty();
    }
    Optional<Reading> left = withoutDenied(message);
    boolean corrects = rulesOut || left.isPresent() || message.has(Cue.SAME) || denies(message);
    return corrects ? ofField(left.orElse(message), before) : Optional.empty();
  }

  private Optional<Reading> ofField(Reading message, Interpretation before) {
    if (!message.roles().isEmpty()) {
      return Optional.empty();
    }
    List<RoleFinder.Mention> fields = reader.fields(message);
    boolean another = fields.size() == 1 && !before.roles().contains(fields.getFirst().role());
    return another && saysNothingBeside(message, fields.getFirst())
        ? Optional.of(named(message, fields.getFirst()))
        : Optional.empty();
  }

  /**
   * "Not social media, online marketing": the words beside the one of two fields that is denied.
   */
  private Optional<Reading> withoutDenied(Reading message) {
    List<RoleFinder.Mention> fields = reader.fields(message);
    if (fields.size() != 2) {
      return Optional.empty();
    }
    BitSet left = new BitSet();
    left.set(0, message.tokens().size());
    for (RoleFinder.Mention field : fields) {
      IntStream.range(Math.max(0, field.start() - REACH), field.start())
          .filter(at -> isDenying(message, at))
          .forEach(at -> left.clear(at, field.end()));
    }
    return left.cardinality() == message.tokens().size()
        ? Optional.empty()
        : Optional.of(reader.part(message, left));
  }

  private static boolean isDenying(Reading message, int at) {
    return ClauseWords.in(message.spoken()).isDenying(message.tokens().get(at).surface());
  }

  private static boolean denies(Reading message) {
    return !message.tokens().isEmpty()
        && ClauseWords.in(message.spoken()).isDenial(message.tokens().getFirst().surface());
  }

  private boolean saysNothingBeside(Reading message, RoleFinder.Mention field) {
    return IntStream.range(0, message.tokens().size())
        .filter(at -> at < field.start() || at >= field.end())
        .allMatch(at -> {
          String word = message.tokens().get(at).surface();
          return message.isCue(at) || reader.isFunctionWord(word) || reader.isEveryday(word);
        });
  }

  private Reading named(Reading message, RoleFinder.Mention field) {
    String name = roles.role(field.role()).orElseThrow().in(message.spoken()).shortName();
    return reader.part(message, message.replacing(field.start(), field.end(), name));
  }
}
