/** Vectors of embedding models in the index, and the ranking that weighs them in. */
package rollenkompass.retrieval.lucene.vectors;
