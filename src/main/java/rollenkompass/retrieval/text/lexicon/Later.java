package rollenkompass.retrieval.text.lexicon;

import java.util.function.Supplier;

/** What is made when it is first asked for, and then kept. Thread-safe. */
final class Later<T> implements Supplier<T> {
  private final Supplier<T> making;
  private volatile T made;

  Later(Supplier<T> making) {
    this.making = making;
  }

  @Override
  public T get() {
    T known = made;
    if (known == null) {
      synchronized (this) {
        known = made == null ? making.get() : made;
        made = known;
      }
    }
    return known;
  }
}
