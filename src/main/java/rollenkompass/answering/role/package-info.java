/** Composes the answers about roles, one class for each kind of question. */
package rollenkompass.answering.role;
