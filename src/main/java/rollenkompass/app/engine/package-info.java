/** Puts together what answers over a corpus, and keeps its indexes up to date. */
package rollenkompass.app.engine;
