import { type Table, tableNames } from "../tables.ts";
import { cell, type Row, type Tables } from "./read-export.ts";

type Study = {
  readonly data_cut: string;
  readonly sites: readonly { readonly code: string }[];
  readonly tumour_groups: readonly { readonly code: string }[];
};

const ways = "collected received extracted library sequenced analysed reported".split(" ").map((step) => `${step}_on`);
const small = "snv indel cnv fusion";

/** Codes of each column that has a list of them, as the contract of the study export names them. */
const codes: Readonly<Record<string, string>> = {
  "samples specimen": "blood tissue",
  "samples outcome": "reported pending failed cancelled not_available",
  "assays class": `${small} msi tmb`,
  "assays evaluable": "yes no",
  "variants class": small,
  "variants origin": "somatic haematopoiesis germline unknown",
  "biomarkers msi": "stable unstable not_reliable",
  "decisions informed_by": "blood tissue both neither",
  "reviews class": small,
  "reviews reason":
    "low_signal below_limit not_callable haematopoiesis different_time different_lesion assay_scope unresolved",
};
const codesOrEmpty: Readonly<Record<string, string>> = {
  "variants tier": "I II III IV V X",
  "metrics class": `${small} msi tmb`,
};
const keys: Readonly<Record<Table, readonly string[]>> = {
  patients: ["patient_id"],
  samples: ["sample_id"],
  assays: ["sample_id", "class"],
  variants: ["sample_id", "class", "gene", "variant"],
  biomarkers: ["sample_id"],
  decisions: ["patient_id", "discussed_on"],
  metrics: ["sample_id", "metric", "class"],
  reviews: ["patient_id", "class", "gene", "variant"],
};
const orders: readonly (readonly [Table, readonly string[]])[] = [
  ["patients", ["screened_on", "consented_on", "withdrawn_on"]],
  ["patients", ["screened_on", "consented_on", "died_on"]],
  ["samples", ways],
  ["decisions", ["discussed_on", "recommended_on", "offered_on", "started_on"]],
];
const shares: readonly (readonly [Table, string])[] = [
  ["samples", "tumour_fraction"],
  ["variants", "vaf"],
];
function isTable(name: string): name is Table {
  return Object.hasOwn(keys, name);
}

/** Every breach of the contract in an export, one line each; written apart from the simulation and the aggregation. */
export function breaches(study: Study, data: Tables): readonly string[] {
  const found: string[] = [];
  const each = (table: Table, check: (row: Row) => string | undefined): void => {
    for (const row of data[table]) {
      const breach = check(row);
      if (breach !== undefined) found.push(`${table}: ${breach}: ${Object.values(row).join(",")}`);
    }
  };
  const oneOf = (table: Table, column: string, known: ReadonlySet<string>): void =>
    each(table, (row) => (known.has(cell(row, column)) ? undefined : `unknown ${column}`));
  const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

  for (const [column, list] of [...Object.entries(codes), ...Object.entries(codesOrEmpty)]) {
    const [table = "", name = ""] = column.split(" ");
    const known = Object.hasOwn(codesOrEmpty, column) ? words(`${list} `) : words(list);
    if (isTable(table)) oneOf(table, name, known);
  }
  oneOf("patients", "site", new Set(study.sites.map(({ code }) => code)));
  oneOf("patients", "tumour_group", new Set(["", "other", "unknown", ...study.tumour_groups.map(({ code }) => code)]));

  const patients = new Set(data.patients.map((row) => cell(row, "patient_id")));
  const samples = new Set(data.samples.map((row) => cell(row, "sample_id")));
  for (const table of ["samples", "decisions", "reviews"] as const) oneOf(table, "patient_id", patients);
  for (const table of ["assays", "variants", "biomarkers", "metrics"] as const) oneOf(table, "sample_id", samples);

  for (const table of tableNames) {
    const seen = new Set<string>();
    each(table, (row) => {
      const key = keys[table].map((column) => cell(row, column)).join(" ");
      if (seen.has(key)) return "key stands twice";
      seen.add(key);
      return undefined;
    });
    each(table, (row) => {
      const dates = Object.entries(row).filter(([column, value]) => column.endsWith("_on") && value !== "");
      if (dates.some(([, day]) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))) return "no day";
      return dates.some(([, day]) => day > study.data_cut) ? "after the data cut" : undefined;
    });
  }
  for (const [table, columns] of orders)
    each(table, (row) => {
      const days = columns.map((column) => cell(row, column)).filter((day) => day !== "");
      return days.join() === days.toSorted().join() ? undefined : "dates out of order";
    });
  for (const [table, column] of shares)
    each(table, (row) => (Number(cell(row, column)) >= 0 && Number(cell(row, column)) <= 1 ? undefined : "no share"));
  each("metrics", (row) => (Number.isFinite(Number.parseFloat(cell(row, "value"))) ? undefined : "no number"));
  each("samples", (row) => {
    const isReported = cell(row, "outcome") === "reported";
    return isReported === (cell(row, "reported_on") !== "") ? undefined : "reported without a day, or the reverse";
  });
  each("variants", (row) => {
    if (cell(row, "class") !== "fusion") return undefined;
    return /^[A-Z0-9-]+::[A-Z0-9-]+$/.test(cell(row, "gene")) ? undefined : "fusion without two partners";
  });
  return found;
}
