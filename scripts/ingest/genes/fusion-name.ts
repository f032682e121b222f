import { shown } from "../../aggregate/problem.ts";
import type { Fusion } from "../read/sample.ts";
import { Refused } from "../read/verdict.ts";
import { panelGenes } from "./panel.ts";
import { isSettled, knownPartners } from "./partners.ts";

/**
 * What the order of the two genes in a file means: `stated` 5′ first; `written` 5′ first unless the literature has it the
 * other way; `genome` by place in the genome; `unknown` nothing.
 */
export type Order = "stated" | "written" | "genome" | "unknown";

/** True for a name of a gene that the study's file of names knows; without one the panel and known partners stand alone. */
export type IsGene = (symbol: string) => boolean;
const none: IsGene = () => false;

/** The name of a fusion and whether its direction is known; without one, the order of the alphabet. */
export function fusionName(one: string, other: string, order: Order, isGene: IsGene = none): Omit<Fusion, "reads"> {
  const [a, b] = [chosen(one, isGene), chosen(other, isGene)];
  const known = order !== "unknown";
  if (order === "stated") return { name: `${a}::${b}`, direction_known: true };
  if (isSettled(b, a)) return { name: `${b}::${a}`, direction_known: known };
  if (isSettled(a, b) || order === "written") return { name: `${a}::${b}`, direction_known: known };
  return { name: a < b ? `${a}::${b}` : `${b}::${a}`, direction_known: false };
}

/**
 * The two sides of a gene pair, found by trying every hyphen and slash: the one cut with a known symbol on both sides,
 * else the one with a known symbol on one side and something like a symbol on the other. A slash anywhere says that the
 * direction is not known. Throws Refused where no cut, or more than one, can be told.
 */
export function splitPair(
  pair: string,
  isGene: IsGene = none,
): { readonly sides: readonly [string, string]; readonly slash: boolean } {
  const cuts: [string, string][] = [];
  for (const { index } of pair.matchAll(/[-/]/g)) cuts.push([pair.slice(0, index), pair.slice(index + 1)]);
  const slash = pair.includes("/");
  const plausible = cuts.filter(([a, b]) => isLikeSide(a) && isLikeSide(b));
  for (const wanted of [2, 1]) {
    const good = plausible.filter(([a, b]) => Number(hasKnown(a, isGene)) + Number(hasKnown(b, isGene)) >= wanted);
    const [only] = good;
    if (only !== undefined && good.length === 1) return { sides: only, slash };
    if (good.length > 1) throw ambiguous(pair, good);
  }
  const [only] = plausible;
  if (only === undefined || cuts.length > 1) throw ambiguous(pair, plausible);
  return { sides: only, slash };
}

const candidates = (side: string): readonly string[] => side.split(/[;/]/).map((symbol) => symbol.trim());
const isKnown = (symbol: string, isGene: IsGene): boolean =>
  panelGenes.has(symbol) || knownPartners.has(symbol) || isGene(symbol);
const hasKnown = (side: string, isGene: IsGene): boolean => candidates(side).some((symbol) => isKnown(symbol, isGene));
const isLikeSide = (side: string): boolean =>
  candidates(side).every((symbol) => /^[A-Za-z][\w.@]*(-[\w.@]+)*$/.test(symbol));
/** Names of clones stand where a locus has no symbol: RP11-458D21.5, AC016683.6. */
const isClone = (symbol: string): boolean => /^(RP\d+-|CT[ABCD]-|[A-Z]{2}\d{6})/.test(symbol);

/** Of several candidate genes of one side: the first on the panel, else the first known, else the first with a symbol. */
function chosen(side: string, isGene: IsGene): string {
  const all = candidates(side);
  const first = [
    ...all.filter((s) => panelGenes.has(s)),
    ...all.filter((s) => isKnown(s, isGene)),
    ...all.filter((s) => !isClone(s)),
    ...all,
  ][0];
  if (first === undefined || !isLikeSide(first)) throw new Refused("gene pair", shown(side), "a gene symbol");
  return first;
}

function ambiguous(pair: string, cuts: readonly (readonly [string, string])[]): Refused {
  const rule = "two gene symbols joined by one hyphen or slash";
  const ways = cuts.map(([a, b]) => `${a} and ${b}`).join(", or ");
  return new Refused("gene pair", shown(pair), ways === "" ? rule : `${rule}; this may be ${ways}`);
}
