import { isEarly, isOpen, type OpeningModel, ofState, type SiteOpening } from "./model.ts";

/** How many sites are open, and how soon the first patient came. */
export type Verdict =
  | { readonly say: "none_open"; readonly sites: number }
  | {
      readonly say: "open";
      readonly open: number;
      readonly sites: number;
      /** Months after that of opening, the median over sites with a patient since; null where none has one. */
      readonly wait: number | null;
      /** Whether somebody has consented at any site, before its opening or since. */
      readonly anybody: boolean;
    };
/** What the study says of its sites alone: how many are open, and when the last of them opened (YYYY-MM-DD). */
export type Dates = { readonly say: "dates"; readonly open: number; readonly sites: number; readonly last: string };
export type Chosen =
  /** The one chosen site, with the median over sites. */
  | { readonly say: "one"; readonly row: SiteOpening; readonly wait: number | null }
  /** Several: how many of them are open, and of all. */
  | {
      readonly say: "some";
      readonly open: number;
      readonly of: number;
      readonly allOpen: number;
      readonly all: number;
    };
export type Fact =
  /** Over how many sites the median is. */
  | { readonly say: "median_over"; readonly sites: number; readonly of: number }
  | { readonly say: "planned"; readonly sites: readonly { readonly site: string; readonly opened: string }[] }
  | ({ readonly say: "undated" } & Sites)
  | ({ readonly say: "waiting" } & Sites)
  | ({ readonly say: "early" } & Sites)
  | { readonly say: "first_not_told" };
type Sites = { readonly sites: readonly string[] };
export type Said = { readonly verdict: Verdict | Dates | Chosen; readonly sure: readonly Fact[] };

const codes = (rows: readonly { readonly site: string }[]): string[] => rows.map(({ site }) => site);

function chosenSaid({ rows, medianToFirst }: OpeningModel, codes: readonly string[], allOpen: number): Chosen {
  const here = rows.filter(({ site }) => codes.includes(site));
  const [one] = here;
  return one && here.length === 1
    ? { say: "one", row: one, wait: medianToFirst }
    : {
        say: "some",
        open: here.filter(isOpen).length,
        of: here.length,
        allOpen,
        all: rows.length,
      };
}

export function factsOf(model: OpeningModel): Said {
  const { rows, medianToFirst, chosen } = model;
  const planned = ofState(model, "planned").filter((row) => !isOpen(row));
  const undated = ofState(model, "not_opened");
  const open = rows.filter(isOpen);
  const isTold = rows.every(({ isFirstTold }) => isFirstTold);
  const waiting = isTold ? open.filter(({ consented }) => consented === 0) : [];
  const last = ofState(model, "open").at(-1);
  const early = rows.filter(isEarly);
  const over = ofState(model, "open").filter(({ monthsToFirst }) => monthsToFirst !== null).length;
  const sure: readonly (Fact | false)[] = [
    over > 1 && { say: "median_over", sites: over, of: open.length },
    early.length > 0 && { say: "early", sites: codes(early) },
    waiting.length > 0 && { say: "waiting", sites: codes(waiting) },
    planned.length > 0 && { say: "planned", sites: planned },
    undated.length > 0 && { say: "undated", sites: codes(undated) },
    !isTold && { say: "first_not_told" },
  ];
  return {
    verdict: chosen
      ? chosenSaid(model, chosen, open.length)
      : open.length === 0
        ? { say: "none_open", sites: rows.length }
        : !isTold && last
          ? { say: "dates", open: open.length, sites: rows.length, last: last.opened }
          : {
              say: "open",
              open: open.length,
              sites: rows.length,
              wait: medianToFirst,
              anybody: rows.some(({ consented }) => consented > 0),
            },
    sure: sure.filter((fact) => !!fact),
  };
}
