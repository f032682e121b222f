import { shown } from "../../aggregate/problem.ts";
import type { Account } from "./account.ts";
import { required } from "./cells.ts";
import type { OpenReader } from "./reader.ts";
import { checkWidth, withoutTail } from "./table.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/**
 * REDCap flat export: the first column is the record; a row belongs to the record itself or to one instance of a
 * repeating instrument, each with a section of its own. What the fields mean, MAP and the data dictionary say.
 */
export const redcapData: OpenReader = (reading) => {
  const accounts = new Map<string, Account>();
  let columns: readonly string[] | undefined;
  let twice: string | undefined;
  let labelled = false;

  const accountOf = (cells: readonly string[]): Account => {
    const at = columns?.indexOf("redcap_repeat_instrument") ?? -1;
    const name = at < 0 || cells[at] === undefined || cells[at] === "" ? "records" : `repeats of ${cells[at]}`;
    const account = accounts.get(name) ?? reading.open(name);
    accounts.set(name, account);
    return account;
  };
  const judge = (cells: readonly string[], ended: boolean, width: number): Verdict => {
    if (twice !== undefined)
      return { column: twice, found: "a column that stands twice", rule: "one column for each field" };
    checkWidth(cells, width, width, ended);
    required(cells[0] ?? "", columns?.[0] ?? "record");
    return labelled ? { out: "labels in place of raw codes" } : "kept";
  };

  return {
    take: ({ line, cells, ended, fault }) => {
      if (fault === undefined && withoutTail(cells).length === 0) return;
      if (columns === undefined && fault === undefined) {
        columns = withoutTail(cells);
        twice = columns.find((name, i) => columns?.indexOf(name) !== i);
        labelled = columns.some((name) => /^(Complete\?|Event Name|Repeat Instrument)$/.test(name));
        if (labelled) {
          twice = undefined;
          reading.note(
            line,
            columns[0] ?? null,
            shown(columns[0] ?? ""),
            "an export with raw codes: export it again as CSV / raw data",
          );
        }
        return;
      }
      const width = columns?.length ?? 0;
      const verdict = fault === undefined ? verdictOf(() => judge(cells, ended, width)) : { column: null, ...fault };
      reading.enter(accountOf(cells), line, verdict);
    },
    end: () => {
      if (accounts.size === 0) reading.open("records");
    },
  };
};
