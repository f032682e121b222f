import { shown } from "../../aggregate/problem.ts";
import type { TextRecord } from "../text/records.ts";
import { required, textOrNull } from "./cells.ts";
import { dateOrNote } from "./dated.ts";
import { fieldAgain, unknownField } from "./field.ts";
import { labels } from "./labels.ts";
import type { OpenReader } from "./reader.ts";
import type { Reading } from "./reading.ts";
import { type Section, SectionedReader } from "./sectioned.ts";
import { Table } from "./table.ts";
import { Refused, type Verdict } from "./verdict.ts";

const fields = labels([
  ["format", "FileFormatVersion", "v2"],
  ["run", "RunName", "v2"],
  ["run", "Experiment Name", "v1"],
  ["date", "Date", "v1"],
]);

/** Other columns (indices, projects) differ from sheet to sheet, and none of them is needed. */
const columns = labels([
  ["id", "Sample_ID", "v1, v2"],
  ["type", "Sample_Type", "v1, v2"],
  ["pair", "Pair_ID", "v1, v2"],
]);

/** The section of v2 that names the samples of the assay; on the platform it begins with Cloud_. */
const assay = /^(Cloud_)?TSO500[A-Z]*_Data$/i;

/** Illumina sample sheet v1 ([Data]) and v2 ([TSO500S_Data], [TSO500L_Data]): which ids belong together, in which run. */
export const sampleSheet: OpenReader = (reading) => {
  const values = new Map<string, string>();
  let run: string | null = null;
  let runDate: string | null = null;
  const field = ({ line, cells }: TextRecord): Verdict => {
    const [label = "", cell = ""] = cells;
    const key = fields.keyOf(label);
    if (key === undefined && fields.startOf(label) !== undefined) return unknownField(cells, fields, reading);
    if (key === undefined) return { out: "not needed" };
    const again = fieldAgain(values, label, cell);
    if (again !== undefined) return again;
    if (key === "run") run = textOrNull(cell) ?? run;
    else if (key === "date") runDate = dateOrNote(reading, line, label, cell);
    else reading.version = `v${cell}`;
    return "kept";
  };
  const sections = new SectionedReader(reading, (name): Section => {
    if (/^header$/i.test(name)) return { key: "header", row: field };
    if (assay.test(name)) return dataSection(reading, "assay");
    if (/^data$/i.test(name)) return dataSection(reading, "data");
    if (/_data$/i.test(name))
      return { key: name, header: () => undefined, row: () => ({ out: "not the section of the assay" }) };
    return { key: name, row: () => ({ out: "not needed" }) };
  });
  return {
    take: (record) => sections.take(record),
    end: () => {
      reading.version ??= sections.has("data") ? "v1" : "v2";
      if (!sections.has("data") && !sections.has("assay"))
        reading.note(null, "[TSO500S_Data]", "no such section", "the section of the assay names samples and pairs");
      for (const { facts } of reading.samples) Object.assign(facts, { run, run_date: runDate });
    },
  };
};

function dataSection(reading: Reading, key: "assay" | "data"): Section {
  let table: Table<"id" | "type" | "pair"> | undefined;
  const ids = new Set<string>();
  return {
    key,
    header: (record) => {
      const before = reading.unknown.length;
      table = new Table(record, columns, ["id"], reading);
      reading.unknown.length = before;
    },
    row: (record) => {
      if (table === undefined) return { column: null, found: "a row without a header above it", rule: "a header" };
      return table.judge(record, (row) => {
        const id = required(row("id"), "Sample_ID");
        const type = row("type").toUpperCase();
        if (ids.has(id)) throw new Refused("Sample_ID", shown(id), "one row for each sample");
        if (type !== "" && type !== "DNA" && type !== "RNA")
          throw new Refused("Sample_Type", shown(type), "DNA or RNA");
        ids.add(id);
        const pair_id = textOrNull(row("pair"));
        reading.addSample({ id, pair_id, dna_id: type === "RNA" ? null : id, rna_id: type === "RNA" ? id : null });
        return "kept";
      });
    },
  };
}
