import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { InputError } from "../aggregate/problem.ts";
import { putBack } from "../exchange-folder.ts";
import { openFile } from "./open-file.ts";

const idColumns = ["patient_id", "sample_id", "run_id"];

/** Every identifier of patients, samples and runs in a study export. Throws InputError where the folder is no export. */
export function exportIds(folder: string): ReadonlySet<string> {
  putBack(folder);
  if (!existsSync(join(folder, "patients.csv")))
    throw new InputError([`${folder}: no patients.csv: --export takes the folder of a study export`]);
  const ids = new Set<string>();
  for (const name of readdirSync(folder).filter((file) => extname(file) === ".csv")) {
    const opened = openFile(name, readFileSync(join(folder, name)));
    if (opened.holds !== "table")
      throw new InputError([`${join(folder, name)}: no table: it cannot be read for its identifiers`]);
    for (const column of idColumns)
      for (const id of opened.columns.get(column) ?? []) if (id !== undefined && id !== "") ids.add(String(id));
  }
  return ids;
}
