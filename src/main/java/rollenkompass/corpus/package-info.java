/** Reads a folder of documents and {@code roles.yaml} into passages that can be cited. */
package rollenkompass.corpus;
