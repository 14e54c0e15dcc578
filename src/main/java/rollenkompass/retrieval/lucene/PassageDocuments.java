package rollenkompass.retrieval.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Compounds;
import rollenkompass.retrieval.RoleNames;

/** Turns passages into what the index holds of them. */
final class PassageDocuments {
  private final Analysis analysis;
  private final Compounds compounds;
  private final Roles roles;
  private final RoleNames roleNames;
  private final TextFields textFields;

  PassageDocuments(Analysis analysis, Compounds compounds, Roles roles, TextFields textFields) {
    this.analysis = analysis;
    this.compounds = compounds;
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
      String own = roleNames.without(text.label() + ". " + text.text());
      words(text.language(), own, body, parts);
      words(text.language(), roleNames.without(text.heading()), heading, parts);
      concepts.addAll(analysis.concepts(own));
    }
    Document document = new Document();
    document.add(new StringField(IndexFields.ID, passage.id().value(), Field.Store.YES));
    List<String> concerned = roles.concerned(passage);
    for (String role : concerned.isEmpty() ? List.of(IndexFields.NONE) : concerned) {
      document.add(new StringField(IndexFields.ROLE, role, Field.Store.NO));
    }
    document.add(
        new StringField(
            IndexFields.TOPIC, passage.topic().orElse(IndexFields.NONE), Field.Store.NO));
    document.add(new TextField(IndexFields.BODY, new FixedTokens(body)));
    document.add(new TextField(IndexFields.PARTS, new FixedTokens(parts)));
    document.add(new TextField(IndexFields.HEADING, new FixedTokens(heading)));
    document.add(new TextField(IndexFields.CONCEPT, new FixedTokens(concepts)));
    passage.texts().forEach(text -> textFields.add(document, text));
    return document;
  }

  private void words(Language language, String text, List<String> words, List<String> parts) {
    for (Token token : Tokenizer.tokens(text)) {
      words.add(analysis.key(language, token.surface()));
      if (language == Language.DE) {
        compounds
            .parts(Spelling.fold(language, token.surface()))
            .forEach(part -> parts.add(analysis.key(language, part)));
      }
    }
  }
}
