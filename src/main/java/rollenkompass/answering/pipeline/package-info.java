/** Takes a question through the steps from evidence to an answer. */
package rollenkompass.answering.pipeline;
