/** A row of a program: a sum of variables against a limit. */
export type Row = {
  readonly terms: readonly (readonly [variable: number, factor: number])[];
  readonly sense: "=" | ">=" | "<=";
  readonly limit: number;
};
/** Least cost over variables of 0 or 1, and errors, at least 0, that are as small as their rows let them be. */
export type Program = {
  /** Variables from 0 up to this are 0 or 1; those after are errors. */
  readonly binaries: number;
  readonly cost: readonly number[];
  readonly rows: readonly Row[];
};

const number = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(6));
const termsOf = (terms: Row["terms"]): string =>
  terms.map(([v, factor]) => `${factor < 0 ? "-" : "+"} ${number(Math.abs(factor))} x${v}`).join(" ");

/** A program as CPLEX LP text. */
export function lpText({ binaries, cost, rows }: Program): string {
  const goal = cost.map((factor, v): readonly [number, number] => [v, factor]);
  const lines = rows.map(({ terms, sense, limit }, i) => `c${i}: ${termsOf(terms)} ${sense} ${number(limit)}`);
  const names = Array.from({ length: binaries }, (_, v) => `x${v}`);
  return ["Minimize", `obj: ${termsOf(goal)}`, "Subject To", ...lines, "Binary", ...names, "End", ""].join("\n");
}

const errorOf = ({ terms }: Row, binaries: number): number | undefined => terms.find(([v]) => v >= binaries)?.[0];
/** Binary values with the errors that follow from them: the value of every variable. */
export function withErrors({ binaries, cost, rows }: Program, values: readonly number[]): readonly number[] {
  const all = cost.map((_, v) => (v < binaries ? (values[v] ?? 0) : 0));
  for (const row of rows) {
    const error = errorOf(row, binaries);
    if (error === undefined) continue;
    const sum = row.terms.reduce((n, [v, factor]) => (v < binaries ? n + factor * (values[v] ?? 0) : n), 0);
    all[error] = Math.max(all[error] ?? 0, row.sense === "<=" ? sum - row.limit : row.limit - sum);
  }
  return all;
}

/** The cost of binary values, with the errors that follow from them. */
export const costOf = (program: Program, values: readonly number[]): number =>
  withErrors(program, values).reduce((n, value, v) => n + value * (program.cost[v] ?? 0), 0);

/** The program without the errors that cost less than `least`: what counts most. */
export const onlyHeavy = (program: Program, least: number): Program => ({
  ...program,
  rows: program.rows.filter((row) => (program.cost[errorOf(row, program.binaries) ?? -1] ?? least) >= least),
});

/** A smaller program in which some binary variables are free and all others stay as they are. */
export type Freed = { readonly program: Program; readonly variables: readonly number[] };
export function freed({ binaries, cost, rows }: Program, free: ReadonlySet<number>, values: readonly number[]): Freed {
  const isFree = (v: number): boolean => v >= binaries || free.has(v);
  const left = rows.flatMap((row) => {
    if (!row.terms.some(([v]) => free.has(v))) return [];
    const fixed = row.terms.reduce((n, [v, factor]) => (isFree(v) ? n : n + factor * (values[v] ?? 0)), 0);
    return [{ ...row, terms: row.terms.filter(([v]) => isFree(v)), limit: row.limit - fixed }];
  });
  const used = new Set([...free, ...left.flatMap(({ terms }) => terms.map(([v]) => v))]);
  const variables = [...used].toSorted((a, b) => a - b);
  const place = new Map(variables.map((v, i) => [v, i]));
  return {
    variables,
    program: {
      binaries: free.size,
      cost: variables.map((v) => cost[v] ?? 0),
      rows: left.map((row) => ({
        ...row,
        terms: row.terms.map(([v, factor]) => [place.get(v) ?? 0, factor] as const),
      })),
    },
  };
}
