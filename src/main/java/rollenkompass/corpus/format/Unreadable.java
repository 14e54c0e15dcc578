package rollenkompass.corpus.format;

/** Why a file gives no text. */
public enum Unreadable {
  /** No kind of file that is read. */
  UNKNOWN_KIND,
  /** A password or a rights management stands before its text. */
  ENCRYPTED,
  /** Not what its ending says, or damaged. */
  BROKEN,
  /** The file, or what is packed in it, is larger than {@link Limits} allow. */
  TOO_BIG,
  /** Reading took longer than {@link Limits} allow. */
  TOO_SLOW,
  /** There is no text in it: a scan, pictures, or nothing. */
  NO_TEXT,
  /** It cannot be opened: rights, a broken disk. */
  NOT_ACCESSIBLE,
  /** A folder that cannot be looked into: rights, a broken disk. */
  CLOSED_FOLDER,
  /** A link that leads nowhere. */
  BROKEN_LINK
}
