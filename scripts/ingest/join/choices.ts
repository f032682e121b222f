import { createReadStream } from "node:fs";
import { InputError } from "../../aggregate/problem.ts";
import { type Names, noNames, readNames } from "../genes/names.ts";
import type { StudyMap } from "../map/map-schema.ts";
import { readMap } from "../map/read-map.ts";
import { type Registry, readRegistry } from "../registry/redcap.ts";
import { digest } from "../source/digest.ts";
import type { Supplied } from "./export-rows.ts";
import { idTable } from "./id-table.ts";
import { type Identity, identityBy } from "./identity.ts";
import { type Oncotree, readOncotree } from "./oncotree.ts";
import { type Pseudonyms, pseudonyms } from "./pseudonyms.ts";
import { checkOutcomes } from "./stated-outcome.ts";
import { repeated, type SuppliedRow, supplied } from "./supplied.ts";
import { tierColumns } from "./tiers.ts";

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
  /** Rows of the registry's export: all, needed, and not needed; null without one. */
  readonly registry: Registry["account"] | null;
  /** The files that come with a day, by day and checksum; null where the map names none. */
  readonly dated: { readonly names: DatedFile; readonly tiers: DatedFile; readonly oncotree: DatedFile };
};

type DatedFile = { readonly date: string; readonly sha256: string } | null;

const patientColumns = [
  "tumour_group",
  "screened_on",
  "consented_on",
  "not_included_reason",
  "withdrawn_on",
  "died_on",
  "pcgr_site",
  "oncotree_code",
];
const sampleColumns = [
  ...["collected_on", "received_on", "extracted_on", "library_on", "reported_on"],
  ...["outcome", "outcome_reason", "tumour_fraction"],
];

/** Reads a map and what it names. Throws InputError for whatever is wrong in them, and for a key within `forbidden`. */
export async function readChoices(file: string, forbidden: readonly string[]): Promise<Choices> {
  const { map, at } = readMap(file);
  const keys = pseudonyms(at(map.key_file), forbidden);
  const idsById = typeof map.ids === "object" && "table" in map.ids ? await idTable(at(map.ids.table)) : new Map();
  const registry = map.redcap === undefined ? undefined : await readRegistry(map.redcap, at);
  if ((map.patients === undefined) === (registry === undefined))
    throw new InputError([`${file}: patients: must name a table, or redcap must tell the patients; not both`]);
  const patients =
    map.patients === undefined
      ? (registry?.patients ?? [])
      : await supplied(at(map.patients), "patients", ["patient_id", "site"], patientColumns);
  const twice = repeated(patients, "patient_id");
  if (twice.length > 0)
    throw new InputError(
      twice.map(({ line }) => `patients:${line}: patient_id: stands twice: one row for each patient`),
    );
  const lims =
    map.samples === undefined ? [] : await supplied(at(map.samples), "samples", ["sample_id"], sampleColumns);
  const samples = [...lims, ...(registry?.samples ?? [])];
  const again = repeated(samples, "sample_id");
  if (again.length > 0)
    throw new InputError(
      again.map(({ line }) => `samples:${line}: sample_id: stands twice: one row for each sample, in one table`),
    );
  const bySample = new Map(samples.map((row) => [row("sample_id"), row]));
  checkOutcomes(bySample);
  const dated = async (file: { readonly file: string; readonly date: string } | undefined): Promise<DatedFile> =>
    file === undefined ? null : { date: file.date, sha256: await digest(createReadStream(at(file.file))) };
  const { names, tiers, tumour_groups } = map;
  return {
    map,
    study: at(map.study),
    pseudonyms: keys,
    identify: identityBy(map.ids, idsById),
    supplied: { patients, samples: bySample },
    names: names === undefined ? noNames : await readNames(at(names.file)),
    haematopoiesis:
      map.haematopoiesis === undefined
        ? []
        : await supplied(at(map.haematopoiesis), "haematopoiesis", ["sample_id", "variant"]),
    tiers: tiers === undefined ? [] : await supplied(at(tiers.file), "tiers", tierColumns.needed, tierColumns.others),
    oncotree: tumour_groups?.oncotree === undefined ? new Map() : readOncotree(at(tumour_groups.oncotree.file)),
    registry: registry?.account ?? null,
    dated: {
      names: await dated(names),
      tiers: await dated(tiers),
      oncotree: await dated(tumour_groups?.oncotree),
    },
  };
}
