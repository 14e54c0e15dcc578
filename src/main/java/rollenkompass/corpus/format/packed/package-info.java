/** Reads what is packed into an archive: Word and OpenDocument files, electronic books. */
package rollenkompass.corpus.format.packed;
