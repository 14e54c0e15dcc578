package rollenkompass.retrieval.text.question;

/** In how many passages of one language a form stands. */
public interface FormStatistics {
  /** How many passages there are. */
  int passages();

  /** How many of them have a word with that stem. */
  int withStem(String stem);

  /** The numbers of these passages, in their order. */
  int[] passagesWithStem(String stem);

  /** How many of them have a compound with a part of that stem. */
  int withPart(String stem);
}
