import type { Reason } from "../define/nothing.ts";
import type { Format } from "../words/format.ts";
import type { Bilingual } from "../words/lang.ts";

type Spoken = { readonly f: Format };

/** " (95 % interval 9 to 12)" behind a day that a curve reaches; a limit that is null is never reached. Empty without limits. */
export function dayLimits({ low, high }: { readonly low: number | null; readonly high: number | null }, f: Format) {
  if (low === null && high === null) return "";
  const { upTo, from, to } = limits[f.lang];
  const range = low === null ? `${upTo} ${high}` : high === null ? from(low) : `${low} ${to} ${high}`;
  return ` (${f.interval} ${range})`;
}
const limits = {
  en: { upTo: "up to", to: "to", from: (low: number) => `from ${low}, no upper limit` },
  nb: { upTo: "opp til", to: "til", from: (low: number) => `fra ${low}, uten øvre grense` },
} as const;

/** Why it cannot be told how long reports take. */
export const noReports: Bilingual<(reason: Reason, voice: Spoken, filtered: boolean) => string> = {
  en: (reason, { f }, filtered) => {
    if (reason.why === "not_supplied") return "The study has not supplied samples: how long reports take is not known.";
    if (reason.why === "nobody") return noneReceived.en(filtered);
    const { of } = reason;
    const undated = reason.why === "not_evaluable" ? (reason.undated ?? 0) : 0;
    return `No sample can be followed to a report: of ${f.count(of)} received, ${f.count(of - undated)} ended without one and ${f.count(undated)} have no date of report.`;
  },
  nb: (reason, { f }, filtered) => {
    if (reason.why === "not_supplied") return "Studien har ikke levert prøver: svartiden er ikke kjent.";
    if (reason.why === "nobody") return noneReceived.nb(filtered);
    const { of } = reason;
    const undated = reason.why === "not_evaluable" ? (reason.undated ?? 0) : 0;
    return `Ingen prøver kan følges til et svar: av ${f.count(of)} mottatte endte ${f.count(of - undated)} uten svar, og ${f.count(undated)} mangler svardato.`;
  },
};

/** No sample was received: not yet, or not in what the reader has chosen. */
export const noneReceived: Bilingual<(filtered: boolean) => string> = {
  en: (filtered) =>
    filtered ? "No sample that was received matches these filters." : "No sample has been received yet.",
  nb: (filtered) => (filtered ? "Ingen mottatte prøver passer til dette utvalget." : "Ingen prøver er mottatt ennå."),
};
