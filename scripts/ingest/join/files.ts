import type { Reading, Sample } from "../read/reading.ts";

/** A file as the join sees it. */
export type JoinFile = {
  readonly name: string;
  readonly sha256: string;
  readonly format: string;
  readonly reading: Reading;
};

/** One sample's part of a file. */
export type Part = { readonly file: JoinFile; readonly sample: Sample };

/** How messages name a file: its name may hold an id, so its kind and the beginning of its checksum stand for it. */
export const label = ({ format, sha256 }: JoinFile): string => `${format} ${sha256.slice(0, 12)}`;

export const partsOf = (files: readonly JoinFile[], format: string): readonly Part[] =>
  files
    .filter((file) => file.format === format)
    .flatMap((file) => file.reading.samples.map((sample) => ({ file, sample })));
