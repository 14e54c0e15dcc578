package rollenkompass.retrieval.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Language;
import rollenkompass.language.Tokenizer;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.RoleNames;

/** Turns passages into what the index holds of them. Thread-safe. */
final class PassageDocuments {
  private final Analysis analysis;
  private final PassageWords words;
  private final Roles roles;
  private final RoleNames roleNames;
  private final TextFields textFields;

  PassageDocuments(Analysis analysis, PassageWords words, Roles roles, TextFields textFields) {
    this.analysis = analysis;
    this.words = words;
    this.roles = roles;
    this.roleNames = new RoleNames(roles);
    this.textFields = textFields;
  }

  /** What the index holds of {@code passage}. */
  Document of(Passage passage) {
    List<String> body = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    List<String> heading = new ArrayList<>();
    List<String> concepts = new ArrayList<>();
    for (PassageText text : passage.texts()) {
      List<PassageWords.Keys> own = keys(text.language(), text.labelled());
      List<PassageWords.Keys> above = keys(text.language(), text.heading());
      own.forEach(keys -> body.add(keys.own()));
      above.forEach(keys -> heading.add(keys.own()));
      own.forEach(keys -> parts.addAll(keys.parts()));
      above.forEach(keys -> parts.addAll(keys.parts()));
      concepts.addAll(analysis.concepts(own.stream().map(PassageWords.Keys::any).toList()));
    }
    Document document = new Document();
    List<String> concerned = roles.concerned(passage);
    for (String role : concerned.isEmpty() ? List.of(IndexFields.NONE) : concerned) {
      document.add(new StringField(IndexFields.ROLE, role, Field.Store.NO));
    }
    document.add(
        new StringField(
            IndexFields.TOPIC, passage.topic().orElse(IndexFields.NONE), Field.Store.NO));
    document.add(FixedTokens.field(IndexFields.BODY, body));
    document.add(FixedTokens.field(IndexFields.PARTS, parts));
    document.add(FixedTokens.field(IndexFields.HEADING, heading));
    document.add(FixedTokens.field(IndexFields.CONCEPT, concepts));
    passage.texts().forEach(text -> textFields.add(document, text));
    return document;
  }

  /** The keys of the words of a text, the names of the roles left out. */
  private List<PassageWords.Keys> keys(Language language, String text) {
    return words.keys(language, Tokenizer.tokens(roleNames.without(text)));
  }
}
