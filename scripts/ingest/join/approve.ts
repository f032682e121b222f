import type { Names } from "../genes/names.ts";
import type { Beside } from "./beside.ts";
import type { JoinedSpecimen } from "./specimens.ts";

/** Genes under their approved symbols, and what could not be told. */
export type Approved = {
  readonly of: (name: string) => string;
  readonly renamed: number;
  readonly unknown: number;
  /** Names that lead to several symbols: each a problem, never a guess. */
  readonly problems: readonly string[];
};

/** Looks up every gene of the specimens' findings; `chosen` holds what the study has settled by itself. */
export function approve(
  specimens: readonly JoinedSpecimen[],
  besideOf: (specimen: JoinedSpecimen) => Beside,
  names: Names,
  chosen: Readonly<Record<string, string>>,
): Approved {
  const found = new Map<string, string>();
  const problems: string[] = [];
  let unknown = 0;
  for (const name of genesOf(specimens, besideOf)) {
    const symbols = chosen[name] === undefined ? names.of(name) : [chosen[name]];
    const [symbol = name] = symbols;
    if (symbols.length > 1)
      problems.push(`gene ${name}: may be ${symbols.join(" or ")}: say in the map, under genes, which it is`);
    if (symbols.length === 0) unknown += 1;
    found.set(name, symbol);
  }
  const renamed = [...found].filter(([name, symbol]) => name !== symbol).length;
  /** Of a name that no finding bears, as in a review, what it leads to alone. */
  const elsewhere = (name: string): string => {
    const symbols = chosen[name] === undefined ? names.of(name) : [chosen[name]];
    return symbols.length === 1 ? (symbols[0] ?? name) : name;
  };
  return { of: (name) => found.get(name) ?? elsewhere(name), renamed, unknown, problems };
}

function genesOf(
  specimens: readonly JoinedSpecimen[],
  besideOf: (specimen: JoinedSpecimen) => Beside,
): readonly string[] {
  const genes = new Set<string>();
  for (const specimen of specimens) {
    const { small = [], cnv = [], fusions = [] } = specimen.output?.sample.rows ?? {};
    const beside = besideOf(specimen);
    for (const { gene } of small) if (gene !== null) genes.add(gene);
    for (const { gene } of [...cnv, ...beside.cnv]) genes.add(gene);
    for (const { name } of [...fusions, ...beside.fusions]) for (const gene of name.split("::")) genes.add(gene);
  }
  return [...genes].sort();
}
