package rollenkompass.corpus;

/** The name of a passage: unique in its corpus and stable while its document stays as it is. */
public record PassageId(String value) implements Comparable<PassageId> {
  public PassageId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a passage id must not be blank");
    }
  }

  @Override
  public int compareTo(PassageId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
