import type { Panel, Reply } from "../define/panel.ts";
import type { Table } from "../define/table.ts";
import type { Manifest } from "../engine/manifest.ts";
import { chosenSites } from "../state/chosen-sites.ts";
import type { Filters } from "../state/filters.ts";

/** One of two choices that are held against each other: what a panel says of it. */
export type Side = { readonly filters: Filters; readonly reply: Reply; readonly manifest: Manifest };
export type Sides = { readonly a: Side; readonly b: Side };

/** The place that a choice means in a table of all places; null where it means none, or several. */
function placeOf({ filters, manifest }: Side, rowsOf: "site" | "node"): string | null {
  const chosen = chosenSites(manifest.study, filters);
  const places = new Set(chosen.map(({ code, node }) => (rowsOf === "site" ? code : node)));
  const [place] = places;
  return places.size === 1 && place !== undefined ? place : null;
}

/** Whether what is compared are places. */
export const isOfPlaces = ({ a, b }: Sides): boolean =>
  a.filters.site !== b.filters.site || a.filters.node !== b.filters.node;

/** Whether a panel holds two choices against each other: of a table of all places, two places. */
export function holdsBoth({ rowsOf }: Pick<Panel, "rowsOf">, sides: Sides): boolean {
  const { a, b } = sides;
  if (rowsOf === undefined || !isOfPlaces(sides)) return true;
  const [first, second] = [placeOf(a, rowsOf), placeOf(b, rowsOf)];
  return first !== null && second !== null && first !== second;
}

/** The rows that a side has to compare: all, or of a table of all places those of its own. */
export function rowsOfSide({ rowsOf }: Pick<Panel, "rowsOf">, sides: Sides, side: Side): Table["rows"] {
  const { rows } = side.reply.table;
  if (rowsOf === undefined || !isOfPlaces(sides)) return rows;
  const place = placeOf(side, rowsOf);
  return rows.filter((row) => row[rowsOf] === place);
}
