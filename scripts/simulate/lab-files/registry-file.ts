import type { Row } from "./patient-rows.ts";

const head = [
  "SiteCode",
  "SubjectId",
  "EventId",
  "FormId",
  "MTBDTC",
  "MTBINF",
  "RECDTC",
  "OFFDTC",
  "STDTC",
  "NOTSTART",
];
const codes: Readonly<Record<string, string>> = { blood: "1", tissue: "2", both: "3", neither: "4" };
const days = ["discussed_on", "recommended_on", "offered_on", "started_on"] as const;

/** The board's discussions as a registry exports them: semicolons, a byte order mark, days as 24.12.2023, and other forms. */
export function registryFile(decisions: readonly Row[]): string {
  const rows = decisions.map((row) => {
    const [discussed, recommended, offered, started] = days.map((column) => day(row(column)));
    const informed = codes[row("informed_by")] ?? "";
    const rest = [recommended, offered, started, row("not_started_reason")];
    return ["01", row("patient_id"), "E10", "MTB", discussed, informed, ...rest].join(";");
  });
  const other = ["01", "0", "E00", "DM", "", "", "", "", "", ""].join(";");
  return `\ufeff${[head.join(";"), other, ...rows].join("\r\n")}\r\n`;
}

const day = (iso: string): string => iso.split("-").reverse().join(".");

/** What its columns mean, for the map. */
export const registryMap = (file: string) => ({
  file,
  dates: "day_first",
  where: { FormId: "MTB" },
  columns: {
    patient_id: "SubjectId",
    discussed_on: "MTBDTC",
    informed_by: {
      column: "MTBINF",
      codes: Object.fromEntries(Object.entries(codes).map(([name, code]) => [code, name])),
    },
    recommended_on: "RECDTC",
    offered_on: "OFFDTC",
    started_on: "STDTC",
    not_started_reason: "NOTSTART",
  },
});
