/** One file to read, on disk or in an archive; its bytes can be asked for again. */
export type Source = {
  /** As the user named it; an entry of an archive follows it after a slash. */
  readonly name: string;
  /** True where its name says that a system has left it there; what it is, its content alone can say. */
  readonly isLeftBehind?: boolean;
  /** Of the bytes as they lie on disk or, in a zip, as they are unpacked. */
  readonly sha256: () => Promise<string>;
  /** Unpacked bytes from the start, each piece good until the next is asked for. Throws Unreadable when they end early or grow beyond the limit. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
};
