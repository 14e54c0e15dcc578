/** Reads YAML so that a fault names its file and line. */
package rollenkompass.corpus.yaml;
