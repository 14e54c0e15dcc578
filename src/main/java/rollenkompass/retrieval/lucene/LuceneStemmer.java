package rollenkompass.retrieval.lucene;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;

/** The Snowball stemmers that come with Lucene. */
public final class LuceneStemmer implements Stemmer {
  @Override
  public String stem(Language language, String folded) {
    SnowballStemmer stemmer =
        switch (language) {
          case DE -> new GermanStemmer();
          case EN -> new EnglishStemmer();
        };
    stemmer.setCurrent(folded);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
