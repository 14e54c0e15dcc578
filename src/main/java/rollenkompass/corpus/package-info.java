/** What answers come from: documents as passages that can be cited, and the roles they tell of. */
package rollenkompass.corpus;
