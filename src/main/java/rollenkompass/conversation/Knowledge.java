package rollenkompass.conversation;

import rollenkompass.answering.Answerer;
import rollenkompass.understanding.pipeline.Interpreter;

/**
 * What replies rest on.
 *
 * @param interpreter understands messages in the light of a corpus
 * @param answerer answers from the same corpus
 */
public record Knowledge(Interpreter interpreter, Answerer answerer) {}
