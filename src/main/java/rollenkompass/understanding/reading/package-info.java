/** Reads a message: its words corrected, what they mean, the roles it names, its clauses. */
package rollenkompass.understanding.reading;
