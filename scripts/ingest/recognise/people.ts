import type { Head } from "./head.ts";
import { cuts, headerLine } from "./header.ts";

const people =
  /^(f[øo]dsels(nummer|dato|nr)|personn(ummer|r)|fnr|navn|fornavn|etternavn|first[ _]?name|last[ _]?name|surname|patient[ _]?name|name of patient|date[ _]of[ _]birth|year[ _]of[ _]birth|birth ?date|dob|e-?mail|telephone|phone|adresse|address)$/i;

/** Columns of a header that hold people's data by their name. */
export const peopleColumns = (cells: readonly string[]): readonly string[] => cells.filter((cell) => people.test(cell));

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
