/** Reads a bilingual dictionary in the Ding format and translates with it. */
package rollenkompass.retrieval.dictionary;
