/** The two languages: their message bundles, spellings and how to tell them apart. */
package rollenkompass.language;
