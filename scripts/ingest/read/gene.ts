import { shown } from "../../aggregate/problem.ts";
import { isMissing } from "./cells.ts";
import { Refused } from "./verdict.ts";

/**
 * A gene's symbol as the file writes it, or null where there is none. Throws Refused for what is no symbol; for a symbol
 * that a spreadsheet turned into a date, with the names it may have been.
 */
export function gene(cell: string): string | null {
  if (isMissing(cell) || cell === "-" || cell === ".") return null;
  const names = namesBehindDate(cell);
  if (names !== undefined)
    throw new Refused("gene", shown(cell), `a gene symbol; a spreadsheet made a date of ${names.join(" or ")}`);
  if (!/^[A-Za-z][\w.@/;-]*$/.test(cell) || cell.length > 100) throw new Refused("gene", shown(cell), "a gene symbol");
  return cell;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Symbols that spreadsheets take for dates: MARCH1 to 11 and MARC1 and 2, SEPT1 to 15, DEC1, OCT4 and so on. */
function namesBehindDate(cell: string): readonly string[] | undefined {
  const found =
    /^(?<day>\d{1,2})[-. /]{1,2}(?<month>[a-z]{3,4})\.?$/i.exec(cell)?.groups ??
    /^(?<month>[a-z]{3,4})[-. /](?<day>\d{1,2})$/i.exec(cell)?.groups ??
    /^(\d{4}-)?(?<month>\d\d)-(?<day>\d\d)( 00:00:00)?$/.exec(cell)?.groups ??
    /^(?<day>\d{1,2})[./](?<month>\d{1,2})[./]\d{2,4}$/.exec(cell)?.groups;
  if (found === undefined) return undefined;
  const { month = "", day = "" } = found;
  const at = /^\d/.test(month) ? Number(month) : months.indexOf(monthInEnglish(month)) + 1;
  // BCL-2 is no date.
  if (at === 0) return undefined;
  const n = Number(day);
  if (at === 3) return n <= 2 ? [`MARCHF${n}`, `MTARC${n}`] : [`MARCHF${n}`];
  if (at === 9) return n === 15 ? ["SELENOF"] : [`SEPTIN${n}`];
  if (at === 10) return ["POU5F1 (OCT4)"];
  if (at === 12) return ["DELEC1", "BHLHE40 (both once DEC1)"];
  return ["a symbol that cannot be told any more"];
}

/** Month names of Norwegian spreadsheets differ in three letters. */
const monthInEnglish = (month: string): string => {
  const three = month.toLowerCase().slice(0, 3);
  return { mai: "may", okt: "oct", des: "dec" }[three] ?? three;
};
