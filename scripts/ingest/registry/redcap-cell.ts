import { numberIn } from "../read/cells.ts";
import { readDate } from "../read/dates.ts";
import type { RedcapField } from "../read/redcap-dictionary.ts";
import { redcapNumber } from "../read/redcap-number.ts";
import { Refused } from "../read/verdict.ts";

/** How a coded field is written in a file: by codes or by labels, proven by all of its cells. */
export type Writing = "codes" | "labels";

/** Codes where every cell is one, else labels where every cell is one; undefined where neither holds. */
export function writingOf({ choices }: RedcapField, cells: Iterable<string>): Writing | undefined {
  const filled = [...cells].filter((cell) => cell !== "");
  if (filled.every((cell) => choices.some(({ code }) => code === cell))) return "codes";
  return filled.every((cell) => choices.some(({ label }) => label === cell)) ? "labels" : undefined;
}

/**
 * A cell as the export takes it: the code of a coded field, a day as YYYY-MM-DD, a number with a point (by the field's own
 * decimal sign), else the text. Throws Refused for what the dictionary does not allow; no cell stands in the rule.
 */
export function redcapCell(cell: string, field: RedcapField, writing: Writing | undefined): string {
  const { name, type, choices, validation } = field;
  if (cell === "") return "";
  if (choices.length > 0) {
    if (writing === undefined)
      throw new Refused(name, "a cell", "codes of the dictionary in every row, or its labels in every row");
    const code = choices.find((choice) => (writing === "codes" ? choice.code : choice.label) === cell)?.code;
    return code ?? "";
  }
  if (/^date/.test(validation)) {
    const day = readDate(cell.slice(0, 10));
    if (!/^\d{4}-\d\d-\d\d/.test(cell) || !("date" in day))
      throw new Refused(name, "a cell", "a day as YYYY-MM-DD; raw exports write it so, spreadsheets rewrite it");
    return day.date;
  }
  if (type === "calc") return String(numberIn(cell, name) ?? "");
  if (/^(number|integer)/.test(validation)) return String(redcapNumber(cell, name, validation) ?? "");
  return cell;
}
