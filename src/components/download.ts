import { isWithoutSite } from "./kept-line.ts";
import { olderSaid } from "./older.ts";
import { saveAs } from "./save-as.ts";

/** A file that a reader asks for; `built` is the address of the one made at build time, where it holds what the page shows. */
export type Wanted = { readonly panel: string; readonly kind: string; readonly built: string | null };

/** What a card's `download` event asks for. */
export const wantedBy = (event: Event): Wanted =>
  event instanceof CustomEvent ? event.detail : { panel: "", kind: "", built: null };

/**
 * Whether a file is to be made in the browser: under filters, where the site does not answer, and where it says how old the numbers
 * are, which no build knows.
 */
export const wantsMaking = ({ kind, built }: Wanted): boolean =>
  built === null || isWithoutSite() || (kind !== "arrow" && olderSaid() !== null);

/** Saves the file that the build made, where there is one that will do; answers whether there is. */
export function saveBuilt({ built }: Wanted): boolean {
  if (built === null || isWithoutSite()) return false;
  saveAs(built);
  return true;
}
