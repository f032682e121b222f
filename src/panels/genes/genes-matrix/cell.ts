import type { variantClasses } from "../../../cubes/codes.ts";
import { type Found, inEither, type Sides } from "../../../questions/genes/counts.ts";
import { enough } from "../../../stats/few.ts";
import type { Status } from "../../../stats/status.ts";

export type VariantClass = (typeof variantClasses)[number];
/** Why nothing could be found: no evaluable pair, or a gene that the assays do not cover. */
type BlankStatus = Extract<Status, "not_evaluable" | "not_on_panel">;
/** The kinds of nothing that a cell can show. */
export type Kind = Extract<Status, "not_detected" | "too_few"> | BlankStatus;
type Place = { readonly class: VariantClass; readonly evaluable: number };

/** A gene in a class: patients with an evaluable pair, by the specimens in which the gene was found; `too_few` pairs to say that it was not. */
export type Counted = Place &
  Sides & {
    readonly status: Extract<Status, "ok" | "not_detected" | "too_few">;
    readonly neither: number;
    readonly onlyHaematopoiesis: number;
  };
export type Blank = Place & { readonly status: BlankStatus };
export type Cell = Counted | Blank;

export const isCounted = (cell: Cell): cell is Counted => "both" in cell;
/** Patients with a counted finding. */
export const foundIn = (cell: Cell): number => (isCounted(cell) ? inEither(cell) : 0);
export const apartIn = (cell: Cell): number => (isCounted(cell) ? cell.onlyHaematopoiesis : 0);

/** The kind of nothing that a cell shows; null where it shows a count. */
export function kindIn(cell: Cell): Kind | null {
  if (foundIn(cell) > 0 || apartIn(cell) > 0) return null;
  return cell.status === "ok" ? "not_detected" : cell.status;
}

const none = { both: 0, tissueOnly: 0, bloodOnly: 0, onlyHaematopoiesis: 0 };

/** The cell of a class, of what was found there of the gene; `onPanel` is null where the genes of the panel are not supplied. Of rounded counts no class is known to have nothing. */
export function cellOf(
  name: VariantClass,
  found: Found | undefined,
  evaluable: number,
  onPanel: boolean | null,
  rounded = false,
): Cell {
  if (!found && onPanel === false) return { class: name, status: "not_on_panel", evaluable };
  if (evaluable === 0) return { class: name, status: "not_evaluable", evaluable };
  const { both, tissueOnly, bloodOnly, onlyHaematopoiesis } = found ?? none;
  const sum = both + tissueOnly + bloodOnly;
  const status = !enough(evaluable) ? "too_few" : sum === 0 && !rounded ? "not_detected" : "ok";
  return { class: name, status, evaluable, both, tissueOnly, bloodOnly, neither: evaluable - sum, onlyHaematopoiesis };
}
