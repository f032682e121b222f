import { peopleColumns } from "../read/people-columns.ts";
import type { Head } from "./head.ts";
import { cuts, headerLine } from "./header.ts";

/** A TSOPPI metadata or transit form: it describes people, and is never an input. */
export function isPeopleForm({ lines }: Head): boolean {
  const header = headerLine(lines, (line) => line.startsWith("#"));
  return cuts(header).some(({ cells }) => {
    const names = new Set(cells.map((cell) => cell.toLowerCase()));
    const metadata = names.has("create_report") || names.has("clinical_diagnosis") || names.has("sample_material_id");
    const transit = [...names].some((name) => /transit|requisition|rekvirent/.test(name));
    return (metadata || transit) && (peopleColumns(cells).length > 0 || names.has("sample_id"));
  });
}
