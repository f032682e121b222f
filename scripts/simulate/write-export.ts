import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Day } from "./calendar.ts";
import { CsvFile } from "./csv-file.ts";
import { putPatient } from "./cut.ts";
import { simulateStudy } from "./study.ts";
import { studyFile } from "./study-file.ts";
import { type Table, tableNames, tables } from "./tables.ts";

export type Order = { readonly seed: number; readonly patients: number; readonly cut: Day };

/** How many screened patients the export holds, and how many of them had consented. */
export type Size = { readonly screened: number; readonly consented: number };

const breathe = 2000;

/**
 * Write study.json and every table of the simulated study, as it stood at the data cut, into an empty folder.
 * `progress` is told now and then how many patients are done. Memory does not grow with the length of the study.
 */
export async function writeExport(
  folder: string,
  { seed, patients, cut }: Order,
  progress: (screened: number) => void,
): Promise<Size> {
  writeFileSync(join(folder, "study.json"), `${JSON.stringify(studyFile(patients, cut), null, 2)}\n`);
  const files = new Map(tableNames.map((name) => [name, new CsvFile(join(folder, `${name}.csv`), tables[name])]));
  const put = (table: Table, cells: Parameters<CsvFile["put"]>[0]): void => files.get(table)?.put(cells);
  let screened = 0;
  let consented = 0;
  try {
    for (const patient of simulateStudy(seed, patients)) {
      if (patient.screened > cut) break;
      putPatient(put, patient, cut);
      screened += 1;
      if (patient.notIncluded === undefined && patient.settled <= cut) consented += 1;
      if (screened % breathe === 0) {
        progress(screened);
        await setImmediate();
      }
    }
  } finally {
    for (const file of files.values()) file.close();
  }
  return { screened, consented };
}
