/** What words are called in the other language, and what else they are called in their own. */
package rollenkompass.retrieval.text.lexicon;
