/** Reads {@code roles.yaml}: the roles, their topics and the words for them. */
package rollenkompass.corpus.roles;
