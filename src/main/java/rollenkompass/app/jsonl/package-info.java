/** A question as a line of JSON in, its answer as a line of JSON out. */
package rollenkompass.app.jsonl;
