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

/** A time of day so that the later stands behind the earlier: hours of two digits, and of 24 where am or pm stands behind. */
function timeOfDay(text: string): string {
  const [, hour, rest = "", half] = /^(\d{1,2})(:\d\d(?::\d\d)?)\S*(?:\s+([ap])\.?m\.?)?$/i.exec(text.trim()) ?? [];
  if (hour === undefined) return text;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  return `${String(hours).padStart(2, "0")}${rest.padEnd(6, ":00")}`;
}

function stamp({ file, sample }: Part): string {
  const version = (file.reading.version ?? "").replace(/\d+/g, (digits) => digits.padStart(6, "0"));
  return [sample.facts.output_date ?? "", timeOfDay(file.reading.outputTime ?? ""), version].join(" ");
}
