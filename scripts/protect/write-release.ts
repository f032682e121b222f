import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeTable } from "../../src/partners/csv.ts";
import type { Policy } from "../../src/partners/policy.ts";
import { audience } from "../../src/partners/read-release.ts";
import type { PartnerRelease } from "../../src/partners/release.ts";
import type { Table } from "../../src/partners/table.ts";
import { knownTables } from "./exact-cells.ts";

const file = (name: string, path: string, title: string) => ({ name, title, path, profile: "data-resource" });
const json = { format: "json", mediatype: "application/json", encoding: "utf-8" } as const;

function resource(name: string, table: Table) {
  const known = knownTables.get(name)?.table;
  const titleOf = (dimension: string): string =>
    known?.dimensions.find((each) => each.name === dimension)?.title ?? dimension;
  return {
    ...file(name, `${name}.csv`, known?.title ?? name),
    profile: "tabular-data-resource",
    ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8" },
    dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: [
        ...table.dimensions.map(({ name: dimension, role, codes }) => ({
          name: dimension,
          type: "string",
          title: titleOf(dimension),
          role,
          constraints: { required: true, enum: codes },
        })),
        {
          ...{
            name: table.count,
            type: "integer",
            title: `Number of ${table.count}`,
            role: "count",
            unit: table.count,
          },
          constraints: { required: true, minimum: 0 },
        },
      ],
      missingValues: [],
      primaryKey: table.dimensions.map((dimension) => dimension.name),
    },
  };
}

/** The Frictionless Data Package of a partner release. It holds no hash and no number of rows that depends on a patient. */
function dataPackage({ release, study, supplied, policy }: PartnerRelease, rounded: boolean): string {
  const descriptor = {
    profile: "data-package",
    name: `partners-${release}`,
    title: `${study.name}: ${rounded ? "rounded" : "unrounded"} tables at the data cut ${study.data_cut}`,
    description: rounded
      ? "Every count is a multiple of 5. Any number, sum or difference can differ from the truth: a 0 may hide a few patients and, in tables by hospital, month or cancer type, a 5 may be nobody."
      : "The tables of partners before they are rounded: personal data, for checking alone.",
    samsvar: {
      contract: 2,
      audience,
      release,
      data_cut: study.data_cut,
      simulated: study.simulated,
      target: { patients: study.target_patients, counts: study.target_counts },
      supplied,
      policy: "policy.json",
    },
    resources: [
      { ...file("study", "study.json", "What the study says of itself"), ...json },
      { ...file("policy", "policy.json", "What was published and by which rules"), ...json },
      ...Object.entries(policy.tables).map(([name, table]) => resource(name, table)),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

const policyText = (policy: Policy): string => `${JSON.stringify(policy, null, 1)}\n`;

/** Writes a partner release, or the same tables unrounded, into a folder of its name. */
export function writeRelease(dir: string, release: PartnerRelease, rounded: boolean, report?: unknown): void {
  const folder = join(dir, release.release);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  for (const [name, table] of Object.entries(release.policy.tables))
    write(`${name}.csv`, writeTable(table, release.counts[name] ?? []));
  write("study.json", `${JSON.stringify(release.study, null, 2)}\n`);
  write("policy.json", policyText(release.policy));
  write("datapackage.json", dataPackage(release, rounded));
  if (report !== undefined) write("audit.json", `${JSON.stringify(report, null, 2)}\n`);
}
