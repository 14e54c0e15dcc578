package rollenkompass.retrieval.text;

import java.util.Arrays;

/** A growing list of numbers. */
final class IntList {
  private int[] numbers = new int[256];
  private int size;

  int size() {
    return size;
  }

  int get(int at) {
    return numbers[at];
  }

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }

  void set(int at, int number) {
    numbers[at] = number;
  }

  /** Takes away what stands behind the first {@code length}. */
  void cut(int length) {
    size = length;
  }
}
