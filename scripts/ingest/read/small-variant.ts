import { shown } from "../../aggregate/problem.ts";
import { numberIn, required } from "./cells.ts";
import { gene as geneIn } from "./gene.ts";
import type { Origin, Small } from "./sample.ts";
import { Refused } from "./verdict.ts";

/** The cells of a call as its file writes them. */
export type Call = {
  readonly gene: string;
  readonly chromosome: string;
  readonly position: string;
  readonly reference: string;
  readonly alternative: string;
  readonly vaf: string;
  readonly depth: string;
  readonly origin: Origin | null;
};

/** The call in its normal form. Throws Refused where a cell cannot be read; an empty gene becomes null. */
export function smallVariant(call: Call): Small {
  const chromosome = chromosomeIn(call.chromosome);
  const position = numberIn(required(call.position, "position"), "position", { min: 1, max: 300_000_000, whole: true });
  if (position === null) throw new Refused("position", "an empty cell", "a value");
  const reference = bases(call.reference, "reference");
  const alternative = bases(call.alternative, "alternative");
  if (reference === alternative)
    throw new Refused("alternative", shown(alternative), "another sequence than the reference");
  const snv = reference.length === alternative.length;
  return {
    gene: geneIn(call.gene),
    key: snv
      ? [chromosome, position, reference, alternative].join(":")
      : trimmed(chromosome, position, reference, alternative),
    class: snv ? "snv" : "indel",
    vaf: numberIn(call.vaf, "allele frequency", { min: 0, max: 1 }),
    depth: numberIn(call.depth, "depth", { min: 0, whole: true }),
    origin: call.origin,
  };
}

/**
 * An indel without the bases that both sides share at its start and end, written as in a MAF: nothing left is `-`, and an
 * insertion stands at the base before it. So 1:1000:GAT:G is 1:1001:AT:-, and 1:1000:C:CGG is 1:1000:-:GG.
 */
function trimmed(chromosome: string, position: number, reference: string, alternative: string): string {
  const shortest = Math.min(reference.length, alternative.length);
  let start = 0;
  while (start < shortest && reference[start] === alternative[start]) start += 1;
  let end = 0;
  while (end < shortest - start && reference.at(-1 - end) === alternative.at(-1 - end)) end += 1;
  const left = reference.slice(start, reference.length - end);
  const right = alternative.slice(start, alternative.length - end);
  const at = position + start - (left === "" ? 1 : 0);
  return [chromosome, at, left === "" ? "-" : left, right === "" ? "-" : right].join(":");
}

function chromosomeIn(cell: string): string {
  const name = /^(?:chr)?([1-9]|1\d|2[0-2]|X|Y|MT?)$/i.exec(cell)?.[1];
  if (name === undefined) throw new Refused("chromosome", shown(cell), "chromosome 1 to 22, X, Y or M");
  return name.toUpperCase() === "MT" ? "M" : name.toUpperCase();
}

function bases(cell: string, column: string): string {
  if (!/^[ACGTN]+$/i.test(cell)) throw new Refused(column, shown(cell), "bases A, C, G, T or N");
  return cell.toUpperCase();
}
