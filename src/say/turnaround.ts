import type { Reason } from "../define/nothing.ts";
import { isColumn } from "../engine/supplied.ts";
import type { Format } from "../words/format.ts";
import type { Bilingual } from "../words/lang.ts";
import { columnNotSupplied } from "../words/not-supplied.ts";
import { tooFewShown } from "../words/too-few.ts";
import { capital } from "./names.ts";

const limits = {
  en: { upTo: "up to", to: "to", open: " or more" },
  nb: { upTo: "opptil", to: "til", open: " eller mer" },
} as const;

type DayRange = { readonly low: number | null; readonly high: number | null };
const range = ({ low, high }: DayRange, f: Format, last: (days: number) => string): string => {
  const { upTo, to, open } = limits[f.lang];
  if (high === null) return low === null ? "" : `${f.interval} ${last(low)}${open}`;
  return `${f.interval} ${low === null ? upTo : `${low} ${to}`} ${last(high)}`;
};

/** " (95 % interval 9 to 12)" behind a day that a curve reaches; a limit that is null is never reached. Empty without limits. */
export function dayLimits(between: DayRange, f: Format): string {
  const told = range(between, f, String);
  return told === "" ? "" : ` (${told})`;
}
/** "95 % interval 9 to 12 days", apart from the day. */
export const dayInterval = (between: DayRange, f: Format): string => range(between, f, f.days);

/** No sample was received: not among those the reader has chosen, or not yet. */
export const noneReceived: Bilingual<readonly [amongChosen: string, yet: string]> = {
  en: ["No sample that was received matches these filters.", "No sample has been received yet."],
  nb: ["Ingen mottatte prøver passer til dette utvalget.", "Ingen prøver er mottatt ennå."],
};

const notSupplied = {
  en: "The study has not supplied samples: how long reports take is not known.",
  nb: "Studien har ikke levert prøver: svartiden er ikke kjent.",
} as const;
const notFollowedBriefly: Bilingual<string> = {
  en: "No sample that was received can be followed to a report.",
  nb: "Ingen mottatte prøver kan følges til et svar.",
};
const notFollowed: Bilingual<(received: string, ended: string, undated: string) => string> = {
  en: (received, ended, undated) =>
    `No sample can be followed to a report: of ${received}, ${ended} ended without one, ${undated} lack its date.`,
  nb: (received, ended, undated) =>
    `Ingen prøver kan følges til et svar: av ${received} endte ${ended} uten svar, ${undated} mangler svardato.`,
};

/** The same without counts, where the table has none; rounded counts of nobody can be of a few. */
export function noReportsBriefly(reason: Reason, voice: { readonly f: Format }, filtered: boolean): string {
  const { f } = voice;
  if (f.vague && reason.why !== "not_supplied") return `${capital(tooFewShown[f.lang](f.least))}.`;
  return reason.why === "not_evaluable" ? notFollowedBriefly[f.lang] : noReports(reason, voice, filtered);
}

/** Why it cannot be told how long reports take. */
export function noReports(reason: Reason, { f }: { readonly f: Format }, filtered: boolean): string {
  if (reason.why === "not_supplied") {
    const { what } = reason;
    return isColumn(what) ? columnNotSupplied[f.lang][what] : notSupplied[f.lang];
  }
  if (reason.why === "nobody") return noneReceived[f.lang][filtered ? 0 : 1];
  const { of } = reason;
  const undated = "undated" in reason ? reason.undated : 0;
  return notFollowed[f.lang](f.count(of), f.count(of - undated), f.count(undated));
}
