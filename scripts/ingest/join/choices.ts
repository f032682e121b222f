import { InputError } from "../../aggregate/problem.ts";
import { type Names, noNames, readNames } from "../genes/names.ts";
import type { StudyMap } from "../map/map-schema.ts";
import { readMap } from "../map/read-map.ts";
import { type Registry, readRegistry } from "../registry/redcap.ts";
import { digest } from "../source/digest.ts";
import { fileBytes } from "../source/file-bytes.ts";
import { type ReadTable, readTable, type TableAccount, type TableShape } from "../tables/read-table.ts";
import { decisionShape, patientShape, reviewShape, sampleShape } from "../tables/shapes.ts";
import { checkUnique, type SuppliedRow, supplied } from "../tables/supplied.ts";
import type { TableSource } from "../tables/table-map.ts";
import type { Supplied } from "./export-rows.ts";
import { idTable } from "./id-table.ts";
import { type Identity, identityBy } from "./identity.ts";
import { type Oncotree, readOncotree } from "./oncotree.ts";
import { type Pseudonyms, pseudonyms } from "./pseudonyms.ts";
import { checkOutcomes } from "./stated-outcome.ts";
import { tierColumns } from "./tiers.ts";
import type { Declared } from "./write-export.ts";

/** A map and everything that it names. */
export type Choices = {
  readonly map: StudyMap;
  /** Path of the study's description. */
  readonly study: string;
  readonly pseudonyms: Pseudonyms;
  readonly identify: (id: string) => Identity | undefined;
  readonly supplied: Supplied;
  readonly names: Names;
  /** Calls of haematopoiesis; empty without a table. */
  readonly haematopoiesis: readonly SuppliedRow[];
  /** The board's table of tiers; empty without one. */
  readonly tiers: readonly SuppliedRow[];
  /** The tissue of each code of OncoTree; empty without its file. */
  readonly oncotree: Oncotree;
  /** Columns that these tables tell, by table of the export. */
  readonly declared: Declared;
  /** The tables that the map names, by checksum and by what they are. */
  readonly named: readonly { readonly sha256: string; readonly format: string }[];
  /** How each table with a map of its columns was read. */
  readonly tables: readonly TableAccount[];
  /** Rows of the registry's export: all, needed, and not needed; null without one. */
  readonly registry: Registry["account"] | null;
  /** The files that come with a day, by day and checksum; null where the map names none. */
  readonly dated: { readonly names: DatedFile; readonly tiers: DatedFile; readonly oncotree: DatedFile };
};

type DatedFile = { readonly date: string; readonly sha256: string } | null;

/** Reads a map and what it names. Throws InputError for whatever is wrong in them, and for a key within `forbidden`. */
export async function readChoices(file: string, forbidden: readonly string[]): Promise<Choices> {
  const { map, at } = readMap(file);
  const keys = pseudonyms(at(map.key_file), forbidden);
  const ids = typeof map.ids === "object" && "table" in map.ids ? await idTable(map.ids.table, at) : undefined;
  const registry = map.redcap === undefined ? undefined : await readRegistry(map.redcap, at);
  if ((map.patients === undefined) === (registry === undefined))
    throw new InputError([`${file}: patients: must name a table, or redcap must tell the patients; not both`]);
  const tableOf = async (source: TableSource | undefined, shape: TableShape): Promise<ReadTable> =>
    source === undefined ? { rows: [], columns: new Set(), accounts: [] } : readTable(source, shape, at);
  const [patients, samples, decisions, reviews] = [
    await tableOf(map.patients, patientShape),
    await tableOf(map.samples, sampleShape),
    await tableOf(map.decisions, decisionShape),
    await tableOf(map.reviews, reviewShape),
  ];
  const all = {
    patients: [...patients.rows, ...(registry?.patients ?? [])],
    samples: [...samples.rows, ...(registry?.samples ?? [])],
    decisions: [...decisions.rows, ...(registry?.decisions ?? [])],
  };
  checkUnique(all.patients, "patient_id", "one row for each patient");
  checkUnique(all.samples, "sample_id", "one row for each sample, in one table");
  const bySample = new Map(all.samples.map((row) => [row("sample_id"), row]));
  checkOutcomes(bySample);
  const dated = async (file: { readonly file: string; readonly date: string } | undefined): Promise<DatedFile> =>
    file === undefined ? null : { date: file.date, sha256: await digest(fileBytes(at(file.file))) };
  const { names, tiers, tumour_groups } = map;
  return {
    map,
    study: at(map.study),
    pseudonyms: keys,
    identify: identityBy(map.ids, ids?.ids ?? new Map()),
    supplied: { patients: all.patients, samples: bySample, decisions: all.decisions, reviews: reviews.rows },
    declared: {
      patients: new Set([...patients.columns, ...(registry?.columns.patients ?? [])]),
      samples: new Set([...samples.columns, ...(registry?.columns.samples ?? [])]),
      decisions: new Set([...decisions.columns, ...(registry?.columns.decisions ?? [])]),
      reviews: reviews.columns,
      variants: new Set(tiers === undefined ? [] : ["tier"]),
    },
    named: await digests(map, at),
    tables: [patients, samples, decisions, reviews, ids ?? { accounts: [] }].flatMap(({ accounts }) => accounts),
    names: names === undefined ? noNames : await readNames(at(names.file)),
    haematopoiesis:
      map.haematopoiesis === undefined
        ? []
        : (await supplied(at(map.haematopoiesis), "haematopoiesis", ["sample_id", "variant"])).rows,
    tiers:
      tiers === undefined ? [] : (await supplied(at(tiers.file), "tiers", tierColumns.needed, tierColumns.others)).rows,
    oncotree: tumour_groups?.oncotree === undefined ? new Map() : readOncotree(at(tumour_groups.oncotree.file)),
    registry: registry?.account ?? null,
    dated: {
      names: await dated(names),
      tiers: await dated(tiers),
      oncotree: await dated(tumour_groups?.oncotree),
    },
  };
}

/** The checksum of each table that tells rows of the export; the same for any order of the tables. */
async function digests(map: StudyMap, at: (path: string) => string): Promise<Choices["named"]> {
  const filesOf = (source: TableSource | undefined): readonly string[] =>
    source === undefined ? [] : [source].flat().map((one) => (typeof one === "string" ? one : one.file));
  const { patients, samples, decisions, reviews, redcap, haematopoiesis } = map;
  const ids = typeof map.ids === "object" && "table" in map.ids ? map.ids.table : undefined;
  const all = [
    ...Object.entries({ patients, samples, decisions, reviews, ids, haematopoiesis }).flatMap(([name, source]) =>
      filesOf(source).map((file) => ({ format: name, file })),
    ),
    ...(redcap === undefined
      ? []
      : [
          { format: "redcap.data", file: redcap.data },
          { format: "redcap.dictionary", file: redcap.dictionary },
        ]),
  ];
  const found = [];
  for (const { format, file } of all)
    found.push({ sha256: await digest(fileBytes(at(file))), format: `map: ${format}` });
  return found;
}
