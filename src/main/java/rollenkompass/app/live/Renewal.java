package rollenkompass.app.live;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollenkompass.app.engine.Engine;
import rollenkompass.app.engine.Wiring;
import rollenkompass.app.settings.Settings;
import rollenkompass.app.text.LeftOut;
import rollenkompass.app.text.Texts;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.CorpusException;
import rollenkompass.corpus.Warning;
import rollenkompass.language.Language;

/**
 * Puts an engine for the corpus as it is now in place of the one that answers. Where the new corpus
 * has a fault the old one stays, and the log tells the fault.
 */
final class Renewal implements CorpusWatch.Listener {
  private static final Logger log = LoggerFactory.getLogger(Renewal.class);

  /** The log is in English. */
  private static final Texts TEXTS = new Texts(Language.EN);

  private final Settings settings;
  private final LiveEngine live;

  Renewal(Settings settings, LiveEngine live) {
    this.settings = settings;
    this.live = live;
  }

  @Override
  public boolean changed(CorpusWatch.Still still) {
    try {
      return renew(still);
    } catch (CorpusException e) {
      log.warn("The corpus has changed, but the answers stay as they were: {}", e.getMessage());
      return true;
    }
  }

  private boolean renew(CorpusWatch.Still still) {
    Engine before = live.engine();
    Engine next;
    try {
      next = Wiring.renewed(settings, before);
    } catch (RuntimeException e) {
      if (!still.same()) {
        return false; // perhaps no fault at all but a file that was half written
      }
      throw e;
    }
    if (!still.same()) {
      next.close();
      return false; // files have changed while they were read
    }
    live.replaceBy(next);
    report(before.corpus(), next.corpus());
    return true;
  }

  private static void report(Corpus before, Corpus now) {
    log.info(
        "The corpus has changed: {} documents, {} passages",
        now.documents().size(),
        now.passages().size());
    Set<Warning> known = new HashSet<>(before.warnings());
    List<Warning> fresh =
        now.warnings().stream().filter(warning -> !known.contains(warning)).toList();
    new LeftOut(fresh, TEXTS).sentences().forEach(log::warn);
  }
}
