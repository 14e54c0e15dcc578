/** Follows what was told before: shorter, again, only a part of it, or on. */
package rollenkompass.answering.told;
