/** Embedding models, in this process and behind an address. */
package rollenkompass.retrieval.embedding;
