/** Files by their path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A fault that files of laboratories have, and what must be said of it. */
export type Trap = {
  /** Name of its folder. */
  readonly name: string;
  /** `inspect`: one file, looked into; `map`: a folder with a map, joined. */
  readonly by: "inspect" | "map";
  readonly exit: 0 | 1;
  /** A part of what is said on stderr; empty where the fault may not be told by a word. */
  readonly says: string;
  readonly files: Files;
};
