import { Random } from "../../simulate/random.ts";
import type { Dimension, Link, Published, Table } from "../published.ts";

/** A patient of a study made up for tests. */
type Patient = {
  readonly month: string;
  readonly consented: boolean;
  readonly site: string;
  readonly tumour: string;
  readonly result: string;
  readonly gene: string;
  readonly late: boolean;
};

const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"].map((month) => `2023-${month}`);
const sites = ["North", "South", "East", "West", "Islands", "Coast"];
const tumours = ["lung", "bowel", "other"];
const results = ["both", "tissue_only", "blood_only", "neither", "pending"];
const genes = ["APC", "BRAF", "EGFR", "KRAS", "TP53", "other"];

function draw(random: Random): Patient {
  const month = random.pick(months);
  return {
    month,
    consented: random.chance(0.85),
    site: random.pickWeighted(sites.map((site, i) => [site, [8, 6, 4, 2, 1, 0.3][i] ?? 0] as const)),
    tumour: random.pickWeighted(tumours.map((tumour, i) => [tumour, [4, 3, 3][i] ?? 0] as const)),
    result: random.pickWeighted(results.slice(0, 4).map((result, i) => [result, [10, 4, 1, 0.6][i] ?? 0] as const)),
    gene: random.pickWeighted(genes.map((gene, i) => [gene, [1, 0.4, 2, 3, 6, 2][i] ?? 0] as const)),
    late: random.chance(0.05),
  };
}

type Plan = {
  readonly name: string;
  readonly results: boolean;
  readonly dimensions: readonly Dimension[];
  /** The cells that a patient counts in, at a data cut. */
  readonly counts: (patient: Patient, cut: string) => readonly (readonly string[])[];
};

const dimension = (name: string, role: Dimension["role"], codes: readonly string[], again = false): Dimension => ({
  name,
  role,
  codes,
  again,
});
const resultAt = ({ month, result }: Patient, cut: string): string => (month === cut ? "pending" : result);
const quarterOf = (month: string): string => `2023-Q${Math.ceil(Number(month.slice(5)) / 3)}`;

const step = dimension("step", "none", ["screened", "consented"], true);
const steps = (patient: Patient, code: string): readonly (readonly string[])[] =>
  patient.consented
    ? [
        ["screened", code],
        ["consented", code],
      ]
    : [["screened", code]];

const plansAt = (until: readonly string[]): readonly Plan[] => [
  {
    name: "steps-by-month",
    results: false,
    dimensions: [step, dimension("month", "when", until)],
    counts: (patient) => steps(patient, patient.month),
  },
  {
    name: "steps-by-site",
    results: false,
    dimensions: [step, dimension("site", "who", sites)],
    counts: (patient) => steps(patient, patient.site),
  },
  {
    name: "by-tumour",
    results: true,
    dimensions: [dimension("tumour_group", "who", tumours), dimension("result", "none", results)],
    counts: (patient, cut) => (patient.consented ? [[patient.tumour, resultAt(patient, cut)]] : []),
  },
  {
    name: "late-by-quarter",
    results: true,
    dimensions: [
      dimension("quarter", "when", [...new Set(until.map(quarterOf))]),
      dimension("late", "none", ["yes", "no"]),
    ],
    counts: (patient) => (patient.consented ? [[quarterOf(patient.month), patient.late ? "yes" : "no"]] : []),
  },
  {
    name: "states",
    results: true,
    dimensions: [dimension("result", "none", results)],
    counts: (patient, cut) => (patient.consented ? [[resultAt(patient, cut)]] : []),
  },
  {
    name: "genes",
    results: true,
    dimensions: [dimension("gene", "none", genes), dimension("result", "none", results)],
    counts: (patient, cut) => (patient.consented ? [[patient.gene, resultAt(patient, cut)]] : []),
  },
];

const consented = { step: ["consented"] };
const links: readonly Link[] = [
  {
    left: { table: "steps-by-month", where: {} },
    right: { table: "steps-by-site", where: {} },
    by: [["step", "step"]],
    kind: "equal",
  },
  {
    left: { table: "steps-by-month", where: consented },
    right: { table: "steps-by-month", where: { step: ["screened"] } },
    by: [["month", "month"]],
    kind: "at_most",
  },
  {
    left: { table: "by-tumour", where: {} },
    right: { table: "states", where: {} },
    by: [["result", "result"]],
    kind: "equal",
  },
  {
    left: { table: "genes", where: {} },
    right: { table: "states", where: {} },
    by: [["result", "result"]],
    kind: "equal",
  },
  { left: { table: "states", where: {} }, right: { table: "steps-by-month", where: consented }, by: [], kind: "equal" },
  { left: { table: "late-by-quarter", where: {} }, right: { table: "states", where: {} }, by: [], kind: "equal" },
];

const product = (dimensions: readonly Dimension[]): readonly (readonly string[])[] =>
  dimensions.reduce<readonly (readonly string[])[]>(
    (cells, { codes }) => cells.flatMap((cell) => codes.map((code) => [...cell, code])),
    [[]],
  );

/** A release whose numbers are the true ones: what is given to a method of protection. */
export type Exact = Published & { readonly tables: readonly (Table & { readonly truth: readonly number[] })[] };

/** Releases of a made-up study of `patients` patients, at data cuts after so many of its ten months. */
export function exactReleases(seed: number, patients = 320, cuts: readonly number[] = [6, 8, 10]): readonly Exact[] {
  const random = new Random(seed);
  const all = Array.from({ length: patients }, () => draw(random));
  return cuts.map((count) => {
    const until = months.slice(0, count);
    const cut = until.at(-1) ?? "";
    const seen = all.filter(({ month }) => month <= cut);
    const tables = plansAt(until).map(({ name, results: tells, dimensions, counts }) => {
      const cells = product(dimensions);
      const numbers = new Map<string, number>();
      for (const cell of seen.flatMap((patient) => counts(patient, cut)))
        numbers.set(cell.join("\n"), (numbers.get(cell.join("\n")) ?? 0) + 1);
      const truth = cells.map((cell) => numbers.get(cell.join("\n")) ?? 0);
      return { name, results: tells, dimensions, cells, shown: truth, truth };
    });
    const exact = ["screened", "consented"].map((code) => ({
      table: "steps-by-month",
      where: { step: [code] },
      total: seen.filter((patient) => code === "screened" || patient.consented).length,
    }));
    return {
      name: `${cut}-28`,
      tables,
      links,
      exact,
      thresholds: { group: 20, newPatients: 10 },
      raisedZeros: 0.1,
    };
  });
}
