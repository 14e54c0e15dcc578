package rollenkompass.answering.wording;

import java.util.List;
import java.util.function.BiFunction;
import rollenkompass.answering.Answer;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Document;
import rollenkompass.language.Language;

/** Replies to who asks where the answers are from: which documents, who says so, from when. */
public final class SourceReplies {
  private static final int MOST_DOCUMENTS = 20;
  private static final int MOST_NAMES = 8;

  private final Corpus corpus;
  private final Wording wording;

  public SourceReplies(Corpus corpus, Wording wording) {
    this.corpus = corpus;
    this.wording = wording;
  }

  /**
   * The first documents with what their front matter says of them, one a line.
   *
   * @param next questions that may follow
   */
  public Answer documents(Language language, List<String> next) {
    return reply(language, listed(language), next);
  }

  /** Who says what the statements say, above the documents that hold them. */
  public Answer publishers(Language language, List<String> next) {
    return above(language, next, this::named);
  }

  /** From when the statements are, above the documents that hold them. */
  public Answer years(Language language, List<String> next) {
    return above(language, next, this::dated);
  }

  private Answer above(
      Language language, List<String> next, BiFunction<Language, Publishers, String> sentences) {
    Publishers publishers = new Publishers(corpus, language);
    return publishers.areNamed()
        ? reply(language, sentences.apply(language, publishers) + "\n\n" + titles(language), next)
        : documents(language, next);
  }

  private String named(Language language, Publishers publishers) {
    List<Publisher> all = publishers.all();
    List<String> first = all.stream().limit(MOST_NAMES).map(Publisher::label).toList();
    String names = wording.join(language, first);
    return first.size() == all.size()
        ? wording.text(language, "publishers", names)
        : wording.text(language, "publishers.many", names, all.size());
  }

  private String dated(Language language, Publishers publishers) {
    List<Integer> years = publishers.years();
    if (years.isEmpty()) {
      return wording.text(language, "publishers.undated");
    }
    String oldest = years.getFirst().toString();
    String newest = years.getLast().toString();
    String half = years.get(years.size() / 2).toString();
    String range =
        oldest.equals(newest)
            ? wording.text(language, "publishers.year", oldest)
            : wording.text(language, "publishers.years", oldest, newest, half);
    return publishers.undated() == 0
        ? range
        : range + ' ' + wording.text(language, "publishers.some_undated", publishers.undated());
  }

  private static Answer reply(Language language, String text, List<String> next) {
    return new Answer.SmallTalk(language, text, true, next);
  }

  /** The documents by their titles, each in one language where there are several. */
  private String titles(Language language) {
    List<Document> own =
        corpus.documents().stream().filter(it -> it.language() == language).toList();
    List<Document> documents = own.isEmpty() ? corpus.documents() : own;
    StringBuilder text = new StringBuilder(wording.text(language, "publishers.documents"));
    documents.stream()
        .limit(MOST_DOCUMENTS)
        .forEach(document -> {
          text.append("\n• ").append(document.title());
          document.date().ifPresent(date -> text.append(" (").append(date).append(')'));
        });
    return more(text, documents, language);
  }

  private String listed(Language language) {
    StringBuilder text = new StringBuilder(wording.text(language, "sources"));
    List<Document> documents = corpus.documents();
    for (Document document : documents.stream().limit(MOST_DOCUMENTS).toList()) {
      text.append("\n• ").append(document.title()).append(" (").append(document.name());
      document.source().ifPresent(source -> text.append(", ").append(source));
      document.date().ifPresent(date -> text.append(", ").append(date));
      document.licence().ifPresent(licence -> text.append(", ").append(licence));
      text.append(')');
    }
    return more(text, documents, language);
  }

  /** The same with how many documents are left out. */
  private String more(StringBuilder text, List<Document> documents, Language language) {
    int left = documents.size() - MOST_DOCUMENTS;
    return left > 0
        ? text.append('\n').append(wording.text(language, "sources.more", left)).toString()
        : text.toString();
  }
}
