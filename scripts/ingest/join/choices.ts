import { createReadStream } from "node:fs";
import { type Names, noNames, readNames } from "../genes/names.ts";
import type { StudyMap } from "../map/map-schema.ts";
import { readMap } from "../map/read-map.ts";
import { digest } from "../source/digest.ts";
import type { Supplied } from "./export-rows.ts";
import { idTable } from "./id-table.ts";
import { type Identity, identityBy } from "./identity.ts";
import { type Pseudonyms, pseudonyms } from "./pseudonyms.ts";
import { supplied } from "./supplied.ts";

/** A map and everything that it names. */
export type Choices = {
  readonly map: StudyMap;
  /** Path of the study's description. */
  readonly study: string;
  readonly pseudonyms: Pseudonyms;
  readonly identify: (id: string) => Identity | undefined;
  readonly supplied: Supplied;
  readonly names: Names;
  /** The file of names by its day and checksum; null without one. */
  readonly namesFile: { readonly date: string; readonly sha256: string } | null;
};

const patientColumns = [
  "tumour_group",
  "screened_on",
  "consented_on",
  "not_included_reason",
  "withdrawn_on",
  "died_on",
];
const dateColumns = ["collected_on", "received_on", "extracted_on", "library_on", "reported_on"];

/** Reads a map and what it names. Throws InputError for whatever is wrong in them, and for a key within `forbidden`. */
export async function readChoices(file: string, forbidden: readonly string[]): Promise<Choices> {
  const { map, at } = readMap(file);
  const keys = pseudonyms(at(map.key_file), forbidden);
  const table = typeof map.ids === "object" && "table" in map.ids ? await idTable(at(map.ids.table)) : new Map();
  const patients = await supplied(at(map.patients), "patients", ["patient_id", "site"], patientColumns);
  const samples =
    map.samples === undefined ? [] : await supplied(at(map.samples), "samples", ["sample_id"], dateColumns);
  const path = map.names === undefined ? undefined : at(map.names.file);
  return {
    map,
    study: at(map.study),
    pseudonyms: keys,
    identify: identityBy(map.ids, table),
    supplied: { patients, samples: new Map(samples.map((row) => [row("sample_id"), row])) },
    names: path === undefined ? noNames : await readNames(path),
    namesFile:
      path === undefined || map.names === undefined
        ? null
        : { date: map.names.date, sha256: await digest(createReadStream(path)) },
  };
}
