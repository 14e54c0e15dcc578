/** What question sets teach: which statements of the corpus people want when they ask so. */
package rollenkompass.learned;
