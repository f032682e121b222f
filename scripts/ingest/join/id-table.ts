import { InputError } from "../../aggregate/problem.ts";
import { readTable, type TableAccount } from "../tables/read-table.ts";
import { idShape } from "../tables/shapes.ts";
import type { TableSource } from "../tables/table-map.ts";
import type { Identity } from "./identity.ts";

/** The table of ids that a map names. Throws InputError for a specimen that is none, and for one id of two patients. */
export async function idTable(
  source: TableSource,
  at: (path: string) => string,
): Promise<{ readonly ids: ReadonlyMap<string, Identity>; readonly accounts: readonly TableAccount[] }> {
  const { rows, accounts } = await readTable(source, idShape, at);
  const ids = new Map<string, Identity>();
  for (const row of rows) {
    const specimen = row("specimen");
    if (specimen !== "blood" && specimen !== "tissue" && specimen !== "normal")
      throw new InputError([`${row.place}: specimen: must be blood, tissue or normal`]);
    const before = ids.get(row("id"));
    if (before !== undefined && (before.patient !== row("patient_id") || before.specimen !== specimen))
      throw new InputError([`${row.place}: id: one id of two patients or specimens: an id is of one`]);
    ids.set(row("id"), { patient: row("patient_id"), specimen });
  }
  return { ids, accounts };
}
