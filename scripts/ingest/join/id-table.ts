import { InputError } from "../../aggregate/problem.ts";
import type { Identity } from "./identity.ts";
import { supplied } from "./supplied.ts";

/** The table of ids that a map names. Throws InputError for a specimen that is none, and for one id of two patients. */
export async function idTable(path: string): Promise<ReadonlyMap<string, Identity>> {
  const rows = await supplied(path, "ids", ["id", "patient_id", "specimen"]);
  const table = new Map<string, Identity>();
  for (const row of rows) {
    const [id, patient, specimen] = [row("id"), row("patient_id"), row("specimen")];
    if (specimen !== "blood" && specimen !== "tissue" && specimen !== "normal")
      throw new InputError(["ids: specimen: must be blood, tissue or normal"]);
    if (table.has(id) && table.get(id)?.patient !== patient)
      throw new InputError(["ids: id: one id of two patients: an id is of one patient"]);
    table.set(id, { patient, specimen });
  }
  return table;
}
