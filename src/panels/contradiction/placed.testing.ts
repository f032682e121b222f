import type { TableColumn, TableRow } from "../../define/table.ts";
import { heldBy } from "./held.testing.ts";
import { nameOf, type Said } from "./said.testing.ts";
import type { Reading, Told } from "./told.testing.ts";

/** Columns whose codes a sentence names to say whose number it tells. */
const spoken = ["specimen", "site", "node", "tumour_group", "gene"];
const specimenWords: Readonly<Record<string, RegExp>> = {
  en_blood: /\bblood\b/i,
  en_tissue: /\btissue\b/i,
  nb_blood: /\bblod/i,
  nb_tissue: /\bvev/i,
};

/** Whether all rows are of another specimen, site, laboratory, group or gene than the one that the words name. */
export function misplaced(
  rows: readonly TableRow[],
  chain: readonly Told[],
  reading: Reading,
  said: Said,
): readonly string[] {
  const pieces = [/[.;:,](?= |$)| and | og /g, /[.;](?= |$)/g].map((ends) => pieceAround(reading, chain, ends));
  return said.table.columns.flatMap((column) => {
    if (!spoken.includes(column.name)) return [];
    const known = [...new Set(said.table.rows.map((row) => row[column.name]))].filter(
      (code) => typeof code === "string",
    );
    // Whom the nearest words name; where they name nobody, the sentence.
    const named =
      pieces
        .map((piece) => known.filter((code) => isNamed(piece, column, code, said)))
        .find((codes) => codes.length > 0) ?? [];
    const [only, ...others] = named;
    if (only === undefined || others.length > 0) return [];
    const fits = rows.some(
      (row) => row[column.name] === only || row[column.name] === null || row[column.name] === "all",
    );
    const ofOnly = heldBy({ ...said.table, rows: said.table.rows.filter((row) => row[column.name] === only) });
    if (chain.every(({ kind, numbers }) => kind === "of" && ofOnly.has(numbers[0] ?? 0, 0))) return [];
    const whose = [...new Set(rows.map((row) => row[column.name]))].join(", ");
    return fits ? [] : [`the words name ${only}, the numbers are of ${whose}`];
  });
}

function isNamed(piece: string, { name, codes }: TableColumn, code: string, said: Said): boolean {
  const words = name === "specimen" ? specimenWords[`${said.lang}_${code}`] : undefined;
  if (words) return words.test(piece);
  const called = codes ? nameOf(said, codes, code) : code;
  return new RegExp(`(?<![\\p{L}\\d])${called.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\d])`, "iu").test(
    piece,
  );
}

/** The words around numbers up to the next sign that ends a piece, brackets left whole. */
function pieceAround({ text }: Reading, chain: readonly Told[], ends: RegExp): string {
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last) return "";
  const closed = text.replace(/\([^()]*\)/g, (inner) =>
    inner.replace(/[.;:,]| and | og /g, (sign) => "\u00b7".repeat(sign.length)),
  );
  const places = [...closed.matchAll(ends)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const start = Math.max(0, ...places.filter(({ to }) => to <= first.from).map(({ to }) => to));
  const stop = Math.min(text.length, ...places.filter(({ from }) => from >= last.to).map(({ from }) => from));
  return text.slice(start, stop);
}
