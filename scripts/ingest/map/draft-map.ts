import { identityBy } from "../join/identity.ts";
import { readFiles } from "../join/read-files.ts";
import { Shelf } from "../join/shelf.ts";
import { draftRedcap } from "./draft-redcap.ts";
import { draftTables } from "./draft-tables.ts";
import { mapSchema } from "./map-schema.ts";

type Key = keyof typeof mapSchema.shape;
/** One line of a draft: what is filled in, or nothing where the study must choose, and a remark. */
type Line = { readonly value: string; readonly remark: string };

const needed: readonly Key[] = ["study", "key_file", "ids", "patients", "origin", "genome"];
const others: readonly Key[] = [
  "redcap",
  "samples",
  "decisions",
  "reviews",
  "date_order",
  "names",
  "genes",
  "haematopoiesis",
  "tiers",
  "tumour_groups",
  "fusions",
  "controls",
  "without_results",
  "msi",
];

/**
 * A commented draft of a map for the files at `paths`: filled in where the files say it, and an open line where the study
 * must choose. No name of a file and no id stands in it. Throws InputError as reading the files does.
 */
export async function draftMap(paths: readonly string[]): Promise<string> {
  const shelf = new Shelf();
  const { files, unknown } = await readFiles(paths, shelf).finally(() => shelf.close());
  const count = (format: string): number => files.filter((file) => file.format === format).length;
  const kinds = new Map<string, number>();
  for (const { format, reading } of files) {
    const kind = reading.version === null ? format : `${format}, ${reading.version}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const ids = new Set(
    files
      .flatMap(({ reading }) => reading.samples.flatMap(({ facts }) => [facts.dna_id, facts.rna_id]))
      .filter((id) => id !== null),
  );
  const redcap = await draftRedcap(files);
  const tables = await draftTables(files);
  const fitting = [...ids].filter((id) => identityBy("inpred", new Map())(id) !== undefined).length;
  const values: Readonly<Partial<Record<Key, Line>>> = {
    ids: {
      value: fitting > 0 && fitting === ids.size ? "inpred" : "",
      remark: `${fitting} of ${ids.size} ids of DNA and RNA samples fit the pattern of InPreD; else {pattern, specimens} or {table}`,
    },
    origin: {
      value: "",
      remark: `a choice of the study: trace (found: ${count("tso500-tmb-trace")}), tsoppi (found: ${count("tsoppi-small-variant-table")}), maf_status (found: ${count("maf")}) or none`,
    },
    genome: { value: "GRCh37", remark: "the only build that is read; result files name none" },
  };
  const line = (key: Key, commented: boolean): string => {
    const { value, remark } = values[key] ?? { value: "", remark: "" };
    const meaning = mapSchema.shape[key].description ?? "";
    const open = value === "" && !commented ? "OPEN. " : "";
    const text = [`${open}${meaning}`, remark].filter((part) => part.trim() !== "").join(". ");
    return `# ${text}\n${commented ? "# " : ""}${key}:${value === "" ? "" : ` ${value}`}\n`;
  };
  return [
    "# Map of an ingest: what the study says of its files. Fill every line that is OPEN; see --map-schema for all keys.\n",
    [
      `# Found ${files.length} files:`,
      ...[...kinds].sort().map(([kind, n]) => `#   ${n} ${kind}`),
      `#   ${unknown.length} that are no input`,
      "",
    ].join("\n"),
    ...(tables === undefined ? [] : [tables]),
    ...needed.filter((key) => redcap === undefined || key !== "patients").map((key) => line(key, false)),
    ...(redcap === undefined ? [] : [redcap]),
    "# May be left out:\n",
    ...others.filter((key) => redcap === undefined || key !== "redcap").map((key) => line(key, true)),
  ].join("\n");
}
