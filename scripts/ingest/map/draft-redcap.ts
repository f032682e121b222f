import type { JoinFile } from "../join/files.ts";
import type { RedcapField } from "../read/redcap-dictionary.ts";
import { readDictionary, readRedcap } from "../registry/redcap-file.ts";

/**
 * The part of a draft on a REDCap project, from its one data dictionary and its one flat export: the id, the access groups,
 * and the fields that could tell each day. A path may hold an id, so none stands in it. Undefined without such files.
 */
export async function draftRedcap(files: readonly JoinFile[]): Promise<string | undefined> {
  const [dictionary, ...dictionaries] = files.filter(({ format }) => format === "redcap-data-dictionary");
  const [data, ...more] = files.filter(({ format }) => format === "redcap-flat-export");
  if (dictionary === undefined || data === undefined || dictionaries.length + more.length > 0) return undefined;
  const fields = [...(await readDictionary(dictionary.name)).values()];
  const { places } = await readRedcap(data.name, ",");
  const told = (column: string): readonly string[] =>
    [...(places.get(column) ?? [])].filter((text) => /^[\w .-]{1,60}$/.test(text)).sort();
  const open = fields.filter((field) => !field.identifier);
  const days = named(open.filter(({ validation }) => validation.startsWith("date")));
  const coded = named(open.filter(({ choices }) => choices.length > 0));
  const groups = told("redcap_data_access_group");
  const lines = [
    "# A REDCap project that tells the patients, and the days of samples. Fields marked Identifier are left out: they are never read.",
    "redcap:",
    "  # OPEN. flat export with the names of the fields in its header, CSV",
    "  data:",
    "  # OPEN. its data dictionary, CSV",
    "  dictionary:",
    "  # the first field of the dictionary; it must hold the patient's id as in the sample ids",
    `  id: ${fields[0]?.name ?? ""}`,
    ...(groups.length === 0
      ? []
      : ["  # OPEN. the study's site of each data access group", "  sites:", ...groups.map((name) => `    ${name}:`)]),
    `  # events in the file: ${told("redcap_event_name").join(", ") || "none"}`,
    `  # repeating instruments in the file: ${told("redcap_repeat_instrument").join(", ") || "none"}`,
    `  # fields that hold days: ${days}`,
    `  # fields with codes: ${coded}`,
    "  # OPEN. columns of patients.csv, each {field, event, codes} or a field",
    "  patients:",
    ...(groups.length === 0 ? ["    site:"] : []),
    "    consented_on:",
    "",
  ];
  return lines.join("\n");
}

const named = (fields: readonly RedcapField[]): string => fields.map(({ name }) => name).join(", ") || "none";
