import { numberIn } from "./cells.ts";
import { Refused } from "./verdict.ts";

/** A number of a REDCap field: with a comma where its validation says so (`number_comma_decimal`), else with a point. */
export function redcapNumber(cell: string, field: string, validation: string): number | null {
  if (!validation.includes("comma_decimal")) return numberIn(cell, field);
  if (cell.includes(".")) throw new Refused(field, JSON.stringify(cell), "a decimal comma, as the dictionary says");
  return numberIn(cell.replace(",", "."), field);
}
