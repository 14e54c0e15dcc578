/** Ranks passages for a query. */
package rollenkompass.retrieval;
