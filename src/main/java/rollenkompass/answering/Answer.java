package rollenkompass.answering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.language.Language;
import rollenkompass.learned.Outcome;

/**
 * What the program replies, without the form of any channel. Every text is plain: no markup, ready
 * to be escaped.
 */
public sealed interface Answer {
  /** The language it is written in. */
  Language language();

  /** Up to three questions that may follow, each of which the corpus answers. */
  List<String> suggestions();

  /** The evidence in the order of first use, each passage once. */
  default List<Citation> citations() {
    Map<PassageId, Citation> citations = new LinkedHashMap<>();
    points().forEach(point -> citations.putIfAbsent(point.citation().id(), point.citation()));
    return List.copyOf(citations.values());
  }

  /** The passages of its evidence, in the order of first use. */
  default List<Passage> passages() {
    return citations().stream().map(Citation::passage).toList();
  }

  /** What it comes to. */
  default Outcome outcome() {
    return switch (this) {
      case Grounded _, Comparison _ -> Outcome.ANSWER;
      case Clarification _ -> Outcome.CLARIFY;
      case Declined _ -> Outcome.DECLINE;
      case SmallTalk talk -> talk.help() ? Outcome.HELP : Outcome.SMALLTALK;
    };
  }

  /** What the sentence above it says of it; plain where it tells nothing from the sources. */
  default Framing framing() {
    return Framing.PLAIN;
  }

  /** The same; where it tells from the sources, with these questions that may follow. */
  default Answer suggesting(List<String> questions) {
    return switch (this) {
      case Grounded told ->
          new Grounded(
              told.language, told.framing, told.lead, told.opening, told.sections, questions);
      case Comparison told ->
          new Comparison(
              told.language, told.framing, told.lead, told.opening, told.table, questions);
      case Clarification _, Declined _, SmallTalk _ -> this;
    };
  }

  /** The same; where it tells from the sources, below this sentence, which frames it so. */
  default Answer below(Framing framing, String lead) {
    return switch (this) {
      case Grounded told ->
          new Grounded(told.language, framing, lead, told.opening, told.sections, told.suggestions);
      case Comparison told ->
          new Comparison(told.language, framing, lead, told.opening, told.table, told.suggestions);
      case Clarification _, Declined _, SmallTalk _ -> this;
    };
  }

  /** Every statement with its evidence, in reading order. */
  default Stream<Point> points() {
    return Stream.empty();
  }

  /**
   * Statements from the sources.
   *
   * @param framing what the lead says of them
   * @param lead the sentence that answers or frames the answer; written by the program
   * @param opening the statement that answers directly, where one passage does
   * @param sections the points; with {@code opening} empty at least one
   */
  record Grounded(
      Language language,
      Framing framing,
      String lead,
      Optional<Point> opening,
      List<Section> sections,
      List<String> suggestions)
      implements Answer {
    public Grounded {
      sections = List.copyOf(sections);
      suggestions = List.copyOf(suggestions);
    }

    /** The same as it is best read. */
    public Grounded inOneForm() {
      return Form.of(this);
    }

    /** The same opening, and these points below it. */
    public Grounded withSections(List<Section> others) {
      return new Grounded(language, framing, lead, opening, others, suggestions);
    }

    /** The same in a plain frame. */
    public Grounded(
        Language language,
        String lead,
        Optional<Point> opening,
        List<Section> sections,
        List<String> suggestions) {
      this(language, Framing.PLAIN, lead, opening, sections, suggestions);
    }

    /** The same, with no questions that may follow. */
    public Grounded(
        Language language, String lead, Optional<Point> opening, List<Section> sections) {
      this(language, lead, opening, sections, List.of());
    }

    /** The first statement of it, and behind that all that answers another question. */
    public Grounded with(Grounded next) {
      List<Section> both = new ArrayList<>();
      next.opening.ifPresent(point -> both.add(new Section("", List.of(point))));
      both.addAll(next.sections);
      both.set(0, both.getFirst().below(next.lead));
      return new Grounded(language, "", points().findFirst(), both, next.suggestions);
    }

    @Override
    public Stream<Point> points() {
      return Stream.concat(
          opening.stream(), sections.stream().flatMap(section -> section.points().stream()));
    }
  }

  /**
   * Roles side by side.
   *
   * @param framing what the lead says of the table
   * @param lead the sentence above the table; written by the program
   * @param opening the statement that sums the difference up, where the sources have one
   */
  record Comparison(
      Language language,
      Framing framing,
      String lead,
      Optional<Point> opening,
      Table table,
      List<String> suggestions)
      implements Answer {
    public Comparison {
      suggestions = List.copyOf(suggestions);
    }

    /** The same as it is best read. */
    public Comparison inOneForm() {
      return Form.of(this);
    }

    /** The same in a plain frame. */
    public Comparison(
        Language language,
        String lead,
        Optional<Point> opening,
        Table table,
        List<String> suggestions) {
      this(language, Framing.PLAIN, lead, opening, table, suggestions);
    }

    /** The same, with no questions that may follow. */
    public Comparison(Language language, String lead, Optional<Point> opening, Table table) {
      this(language, lead, opening, table, List.of());
    }

    @Override
    public Stream<Point> points() {
      return Stream.concat(
          opening.stream(),
          table.rows().stream()
              .flatMap(row -> row.cells().stream())
              .flatMap(cell -> cell.points().stream()));
    }
  }

  /** A question back: what was asked can mean several things. */
  record Clarification(Language language, String text, List<String> suggestions) implements Answer {
    public Clarification {
      suggestions = List.copyOf(suggestions);
    }
  }

  /**
   * An honest no.
   *
   * @param text the sentence that says it
   * @param reason why
   * @param nearest what comes nearest to an answer, where it may well be one; else empty
   * @param suggestions the nearest questions that the corpus answers
   */
  record Declined(
      Language language, String text, Reason reason, List<Point> nearest, List<String> suggestions)
      implements Answer {
    /** Why there is no answer. */
    public enum Reason {
      /** The question is about something else than the corpus. */
      OUTSIDE,
      /** It is about the roles, but the sources do not say. */
      NOT_IN_SOURCES,
      /** It asks the bot for something that it does not do. */
      UNDONE;

      /** Whether what was asked before it still stands. */
      public boolean leavesTheThread() {
        return this == OUTSIDE || this == UNDONE;
      }
    }

    public Declined {
      nearest = List.copyOf(nearest);
      suggestions = List.copyOf(suggestions);
    }

    /** A no with nothing near. */
    public Declined(Language language, String text, Reason reason, List<String> suggestions) {
      this(language, text, reason, List.of(), suggestions);
    }

    @Override
    public Stream<Point> points() {
      return nearest.stream();
    }
  }

  /**
   * A greeting, thanks, or a word about the bot itself.
   *
   * @param help whether it explains what can be asked
   */
  record SmallTalk(Language language, String text, boolean help, List<String> suggestions)
      implements Answer {
    public SmallTalk {
      suggestions = List.copyOf(suggestions);
    }
  }
}
