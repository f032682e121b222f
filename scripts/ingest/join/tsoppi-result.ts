import type { Sample } from "../read/reading.ts";
import type { VariantClass } from "./evaluability.ts";
import type { Part } from "./files.ts";
import { tsoppiFormats } from "./groups.ts";

/** What TSOPPI's tables tell of one specimen together, and the ids of its arms as far as they tell them. */
export type TsoppiResult = {
  readonly part: Part;
  readonly dna: string | null;
  readonly rna: string | null;
  readonly told: ReadonlySet<VariantClass>;
};

/**
 * One result of a specimen from TSOPPI's table of small variants and its summary. The first is of DNA, and so is a row of the
 * second with a mutational burden or microsatellites; a row without either is of RNA. Undefined without such a table.
 */
export function tsoppiResult(parts: readonly Part[]): TsoppiResult | undefined {
  const mine = parts.filter(({ file }) => tsoppiFormats.has(file.format));
  const [first] = mine;
  if (first === undefined) return undefined;
  const ofDna = mine.find(isOfDna);
  const ofRna = mine.find((part) => !isOfDna(part));
  const main = ofDna ?? first;
  const sample: Sample = {
    ...main.sample,
    facts: {
      ...main.sample.facts,
      tmb: mine.map(({ sample: { facts } }) => facts.tmb).find((tmb) => tmb !== null) ?? null,
    },
    rows: {
      get small() {
        return mine.flatMap((part) => part.sample.rows.small);
      },
      cnv: mine.flatMap((part) => part.sample.rows.cnv),
      fusions: mine.flatMap((part) => part.sample.rows.fusions),
      metrics: mine.flatMap((part) => part.sample.rows.metrics),
    },
    get seen() {
      return mine.flatMap((part) => part.sample.seen);
    },
  };
  return {
    part: { file: main.file, sample },
    dna: ofDna?.sample.facts.id ?? null,
    rna: ofRna?.sample.facts.id ?? null,
    told: new Set(mine.flatMap(classesOf)),
  };
}

const isOfDna = ({ file, sample: { facts, rows } }: Part): boolean =>
  file.format === "tsoppi-small-variant-table" ||
  facts.tmb !== null ||
  rows.metrics.some(({ value }) => value !== null) ||
  rows.cnv.length > 0;

function classesOf(part: Part): readonly VariantClass[] {
  if (part.file.format === "tsoppi-small-variant-table") return ["snv", "indel"];
  return isOfDna(part) ? ["cnv", "msi", "tmb"] : ["fusion"];
}
