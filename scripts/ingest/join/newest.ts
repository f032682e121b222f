import { label, type Part } from "./files.ts";

/** An older version of a result and the newer one that counts, by checksum. */
export type Replaced = { readonly older: string; readonly newer: string };
type Choice =
  | { readonly part: Part | undefined; readonly replaced: readonly Replaced[] }
  | { readonly problem: string };

/** The newest of several results of one specimen: by output date and time, then pipeline version. The same file twice is one. */
export function newest(parts: readonly Part[]): Choice {
  const different = [...new Map(parts.map((part) => [part.file.sha256, part])).values()];
  const ordered = different.sort((a, b) => (stamp(a) < stamp(b) ? 1 : -1));
  const [first, second] = ordered;
  if (first === undefined) return { part: undefined, replaced: [] };
  if (second !== undefined && stamp(first) === stamp(second))
    return {
      problem: `${[label(first.file), label(second.file)].sort().join(", ")}: Output Date: two different results of one specimen with one date, time and version: one of them must go`,
    };
  return {
    part: first,
    replaced: ordered.slice(1).map(({ file }) => ({ older: file.sha256, newer: first.file.sha256 })),
  };
}

function stamp({ file, sample }: Part): string {
  const version = (file.reading.version ?? "").replace(/\d+/g, (digits) => digits.padStart(6, "0"));
  return [sample.facts.output_date ?? "", file.reading.outputTime ?? "", version].join(" ");
}
