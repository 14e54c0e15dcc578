/** The embedded engine: analysis, index and search with Apache Lucene. */
package rollenkompass.retrieval.lucene;
