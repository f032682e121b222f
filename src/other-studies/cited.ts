import type { Filters } from "../state/filters.ts";
import type { Bilingual, Lang } from "../words/lang.ts";
import { type CitedDays, type CitedShare, type CitedStudy, citedDays, citedShares, studies } from "./studies.ts";

type Choice = { readonly filters: Pick<Filters, "context"> };
const wanted = ({ filters }: Choice): boolean => filters.context === "shown";

/** Published shares to lay behind a panel; none unless the reader has asked. */
export const sharesBehind = (panel: string, choice: Choice): readonly CitedShare[] =>
  wanted(choice) ? (citedShares[panel] ?? []) : [];
/** Published medians to lay behind a panel; none unless the reader has asked. */
export const daysBehind = (panel: string, choice: Choice): readonly CitedDays[] =>
  wanted(choice) ? (citedDays[panel] ?? []) : [];

/** "ROME 2025, tissue" */
export const shareName = ({ study, part }: CitedShare, lang: Lang): string => `${studies[study].name}, ${part[lang]}`;

/** The studies cited behind a panel, each once. */
const citedIn = (panel: string): readonly CitedStudy[] =>
  [...new Set([...(citedShares[panel] ?? []), ...(citedDays[panel] ?? [])].map(({ study }) => study))].map(
    (study) => studies[study],
  );

/** Over what is laid behind a figure: that it is not ours to reach. */
export const asideHeading: Bilingual<string> = {
  en: "Other assays and populations: context, not a target",
  nb: "Andre analyser og pasienter: bakgrunn, ikke et mål",
};
const asPublished: Bilingual<string> = {
  en: "As published, whatever the filters.",
  nb: "Gjengitt som publisert, uansett utvalg.",
};
const canBeLaid: Bilingual<string> = {
  en: "Other studies that can be laid behind the figure",
  nb: "Andre studier som kan legges bak figuren",
};

const told = (panel: string, lang: Lang): string =>
  citedIn(panel)
    .map(({ name, assay, population, source }) => `${name} (${assay[lang]}; ${population[lang]}; ${source})`)
    .join("; ");

/** What lies behind a panel, with assay, population and source; empty when nothing does. */
export const behindNote = (panel: string, lang: Lang, choice: Choice): string =>
  wanted(choice) && citedIn(panel).length > 0
    ? ` ${asideHeading[lang]}: ${told(panel, lang)}. ${asPublished[lang]}`
    : "";

/** What a reader may lay behind a panel, for its method; empty when there is nothing. */
export const behindMethod = (panel: string, lang: Lang): string =>
  citedIn(panel).length > 0 ? ` ${canBeLaid[lang]}: ${told(panel, lang)}.` : "";
