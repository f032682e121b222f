import type { NothingWords } from "../../define/nothing.ts";
import type { Method, PanelWords } from "../../define/panel.ts";
import { type Sentence, sentence, strong } from "../../marks/sentence.ts";
import { funnelPlaces } from "../../say/funnel-place.ts";
import { listed } from "../../say/listed.ts";
import { shareText, toldShare } from "../../say/share.ts";
import { type Tellers, tell } from "../../say/tell.ts";
import type { Compared } from "../../stats/compared.ts";
import { enough } from "../../stats/few.ts";
import type { FunnelPlace } from "../../stats/funnel-place.ts";
import { sitesForSpread } from "../../stats/random-effects-funnel.ts";
import type { Share } from "../../stats/share.ts";
import type { Format } from "../../words/format.ts";
import type { Bilingual, Lang } from "../../words/lang.ts";
import type { Names } from "../../words/names.ts";
import type { Fact, Said, Verdict } from "./facts.ts";
import type { SiteFunnel } from "./model.ts";

export type SiteFunnelWords = PanelWords<Said> & {
  /** What the shares are, over the figure. */
  readonly share: string;
  /** What their denominators are, under it. */
  readonly trials: string;
  readonly overall: (overall: Share, f: Format) => string;
  readonly mark: (point: Compared, unit: SiteFunnel["unit"], names: Names, f: Format) => string;
};

/** What one site funnel says in its own words; the sentences around them are shared. */
export type OwnWords = {
  readonly title: string;
  readonly share: string;
  readonly trials: string;
  /** After the overall share: "of the screened consented". */
  readonly did: string;
  /** In a few words, around the number: "78 % consent". */
  readonly short: (share: Sentence) => Sentence;
  readonly method: Pick<Method, "definition" | "denominator">;
  readonly nothing: NothingWords["summary"];
  readonly caveat: string;
};

/** Whether a chosen site differs from all, by where it lies. */
const near: Bilingual<Readonly<Record<FunnelPlace, string>>> = {
  en: {
    within: "No more than by chance",
    above_95: "Hardly more than by chance",
    below_95: "Hardly more than by chance",
    above_998: "Yes, higher than by chance",
    below_998: "Yes, lower than by chance",
    open: "Cannot be told",
  },
  nb: {
    within: "Ikke mer enn tilfeldigheter tilsier",
    above_95: "Knapt mer enn tilfeldigheter tilsier",
    below_95: "Knapt mer enn tilfeldigheter tilsier",
    above_998: "Ja, høyere enn tilfeldigheter tilsier",
    below_998: "Ja, lavere enn tilfeldigheter tilsier",
    open: "Kan ikke sies",
  },
};

/** What is compared: one, several, all of them. */
const units: Bilingual<Readonly<Record<SiteFunnel["unit"], readonly [one: string, many: string, all: string]>>> = {
  en: { site: ["site", "sites", "sites"], node: ["laboratory", "laboratories", "laboratories"] },
  nb: { site: ["sykehus", "sykehus", "sykehusene"], node: ["laboratorium", "laboratorier", "laboratoriene"] },
};

const verdicts = (lang: Lang, short: OwnWords["short"], unit: SiteFunnel["unit"]): Tellers<Verdict> => {
  const [one, many, all] = units[lang][unit];
  const told = (share: Share, f: Format): Sentence => short(strong(toldShare(share, "", f).number));
  return lang === "en"
    ? {
        alone: ({ share }, { f }) =>
          sentence`Cannot be said: only one ${one} has patients, and there ${told(share, f)}.`,
        chosen: ({ site, share, place, overall, widened }, { f, names }) =>
          sentence`${widened && place === "within" ? "No more than the sites vary" : near.en[place]}: at ${names[unit](site)} ${told(share, f)}, overall ${toldShare(overall, "", f).number}.`,
        chosen_empty: ({ overall }, { f }) =>
          sentence`Cannot be said: no patient here to compare; at all ${many} ${told(overall, f)}.`,
        chosen_some: ({ outside, far, sites, share, overall }, { f }) =>
          sentence`${outside === 0 ? `No more than by chance at ${f.exact(sites)} chosen ${many}` : `${far ? "Yes" : "Hardly"}, ${f.exactOf(outside, sites)} chosen ${many} ${outside > 1 ? "stand" : "stands"} out`}: ${told(share, f)}, overall ${toldShare(overall, "", f).number}.`,
        chance: ({ sites, overall }, { f }) =>
          sentence`No more than by chance: ${told(overall, f)} overall, and none of ${f.exact(sites)} ${many}${f.rounded && " with 20 or more"} stands out.`,
        open: ({ open, sites, overall }, { f }) =>
          sentence`Cannot be said: ${told(overall, f)} overall; rounding leaves open where ${open === sites ? `the ${f.exact(sites)}` : f.exactOf(open, sites)} ${many} ${open === 1 ? "lies" : "lie"}.`,
        few: ({ overall }, { f }) =>
          sentence`Cannot be said yet: ${told(overall, f)} overall, too few to compare ${many}.`,
        perhaps: ({ outside, sites, overall }, { f }) =>
          sentence`Hardly: ${told(overall, f)} overall, and ${f.exactOf(outside, sites)} ${many} ${outside === 1 ? "stands" : "stand"} out a little.`,
        differ: ({ outside, sites, overall }, { f }) =>
          outside === 0
            ? sentence`Yes: ${told(overall, f)} overall, and together the ${f.exact(sites)} ${many} differ more than chance explains.`
            : sentence`Yes: ${told(overall, f)} overall, and ${f.exactOf(outside, sites)} ${many} ${outside === 1 ? "lies" : "lie"} beyond what chance explains.`,
      }
    : {
        alone: ({ share }, { f }) => sentence`Kan ikke sies: bare ett ${one} har pasienter, og der ${told(share, f)}.`,
        chosen: ({ site, share, place, overall, widened }, { f, names }) =>
          sentence`${widened && place === "within" ? "Ikke mer enn sykehusene varierer" : near.nb[place]}: ved ${names[unit](site)} ${told(share, f)}, samlet ${toldShare(overall, "", f).number}.`,
        chosen_empty: ({ overall }, { f }) =>
          sentence`Kan ikke sies: ingen pasienter her å sammenligne; ved alle ${many} ${told(overall, f)}.`,
        chosen_some: ({ outside, far, sites, share, overall }, { f }) =>
          sentence`${outside === 0 ? `Ikke mer enn tilfeldigheter tilsier ved ${f.exact(sites)} valgte ${many}` : `${far ? "Ja" : "Knapt"}, ${f.exactOf(outside, sites)} valgte ${many} skiller seg ut`}: der ${told(share, f)}, samlet ${toldShare(overall, "", f).number}.`,
        chance: ({ sites, overall }, { f }) =>
          sentence`Ikke mer enn tilfeldigheter tilsier: samlet ${told(overall, f)}, og ingen av ${f.exact(sites)} ${many}${f.rounded && " med minst 20"} skiller seg ut.`,
        open: ({ open, sites, overall }, { f }) =>
          sentence`Kan ikke sies: samlet ${told(overall, f)}; avrundingen lar det stå åpent hvor ${open === sites ? `de ${f.exact(sites)} ${all}` : `${f.exactOf(open, sites)} ${many}`} ligger.`,
        few: ({ overall }, { f }) =>
          sentence`Kan ikke sies ennå: samlet ${told(overall, f)}, for få til å sammenligne ${many}.`,
        perhaps: ({ outside, sites, overall }, { f }) =>
          sentence`Knapt: samlet ${told(overall, f)}, og ${f.exactOf(outside, sites)} ${many} skiller seg litt ut.`,
        differ: ({ outside, sites, overall }, { f }) =>
          outside === 0
            ? sentence`Ja: samlet ${told(overall, f)}, og til sammen er de ${f.exact(sites)} ${all} mer ulike enn tilfeldigheter kan forklare.`
            : sentence`Ja: samlet ${told(overall, f)}, og ${f.exactOf(outside, sites)} ${many} ligger utenfor det tilfeldigheter kan forklare.`,
      };
};

const facts = (lang: Lang, did: string, unit: SiteFunnel["unit"]): Tellers<Fact> => ({
  overall: ({ overall }, { f }) => {
    const { number, behind } = toldShare(overall, "", f);
    return behind === "" ? sentence`${sentences[lang].overallFew(number)}.` : sentence`${number} ${did} (${behind}).`;
  },
  compared: ({ site, share, overall }, { f, names }) =>
    sentence`${names[unit](site)}: ${shareText(share, "", f)}; ${sentences[lang].overall(shareText(overall, "", f))}.`,
  all_within: ({ sites }, { f }) => sentence`${sentences[lang].all(sites, unit, f)}.`,
  outside: ({ outside: { place, codes } }, { f, names }) =>
    sentence`${codes.length > 3 ? f.exact(codes.length) : listed(codes.map(names[unit]), f)} ${sentences[lang].lie(codes.length)} ${funnelPlaces[lang][place]}.`,
  spread: () => sentence`${sentences[lang].spread}`,
});

const sentences = {
  en: {
    and: "and",
    lie: (sites: number) => (sites === 1 ? "lies" : "lie"),
    all: (n: number, unit: SiteFunnel["unit"], f: Format) =>
      n === 2 && !f.rounded
        ? "Both sites lie within the 95 % limits"
        : `${f.rounded ? "These" : "All"} ${f.exact(n)} ${units.en[unit][1]} lie within the 95 % limits${f.rounded ? ", whatever the rounding" : ""}`,
    spread: "More spread than by chance: limits widened.",
    note: "Funnel plot, never a ranking: only sites outside the limits are named. Limits 95 % (dashed) and 99.8 % around the share of all sites; chance alone puts 1 in 20 outside the 95 % limits.",
    rounded: (unit: SiteFunnel["unit"]) =>
      ` ${unit === "node" ? "Laboratories, with the sites that they serve, stand in place of sites. " : ""}A place outside the limits is told where every count within the rounding lies there.`,
    marked: " A choice marks sites and leaves the others to compare with.",
    hollow: " Hollow: fewer than 25 patients.",
    formula: `Share = n ÷ N, Wilson interval. Limits: exact binomial quantiles (2.5 and 97.5 %; 0.1 and 99.9 %) around the share of all sites. From ${sitesForSpread} sites on, over-dispersed where the mean squared z-score, winsorised by 10 % on each side, is above 1 + 2 √(2 ÷ sites): then limits of additive random effects, p ± z √(p (1 − p) ÷ N + τ²), τ² by moments.`,
    roundedFormula:
      "Share = n ÷ N, with the widest Wilson interval that the rounding leaves. Limits: exact binomial quantiles (2.5 and 97.5 %; 0.1 and 99.9 %) around the share of all. Whether one lies outside is told where every count within 5 of those shown, its own and those of all, puts it there.",
    overall: (share: string) => `all ${share}`,
    overallFew: (share: string) => `Overall ${share}`,
  },
  nb: {
    and: "og",
    lie: (_sites: number) => "ligger",
    all: (n: number, unit: SiteFunnel["unit"], f: Format) =>
      n === 2 && !f.rounded
        ? "Begge sykehusene ligger innenfor 95 %-grensene"
        : `${f.rounded ? "Disse" : "Alle"} ${f.exact(n)} ${units.nb[unit][2]} ligger innenfor 95 %-grensene${f.rounded ? ", uansett avrunding" : ""}`,
    spread: "Mer spredning enn tilfeldigheter tilsier: grensene er utvidet.",
    note: "Traktdiagram, aldri en rangering: bare sykehus utenfor grensene er navngitt. Grenser på 95 % (stiplet) og 99,8 % rundt andelen for alle sykehusene; 1 av 20 havner tilfeldig utenfor 95 %-grensene.",
    rounded: (unit: SiteFunnel["unit"]) =>
      ` ${unit === "node" ? "Laboratorier, med sykehusene de betjener, står i stedet for sykehus. " : ""}Plass utenfor grensene oppgis når alle antall innenfor avrundingen ligger der.`,
    marked: " Et valg merker sykehus og lar de andre stå til sammenligning.",
    hollow: " Åpen ring: færre enn 25 pasienter.",
    formula: `Andel = n ÷ N, Wilson-intervall. Grenser: eksakte binomiske kvantiler (2,5 og 97,5 %; 0,1 og 99,9 %) rundt andelen for alle sykehusene. Fra ${sitesForSpread} sykehus: overdispersjon når gjennomsnittlig kvadrert z-verdi, winsorisert med 10 % på hver side, er over 1 + 2 √(2 ÷ sykehus): da grenser med additive tilfeldige effekter, p ± z √(p (1 − p) ÷ N + τ²), τ² ved momenter.`,
    roundedFormula:
      "Andel = n ÷ N, med det bredeste Wilson-intervallet som avrundingen lar stå åpent. Grenser: eksakte binomiske kvantiler (2,5 og 97,5 %; 0,1 og 99,9 %) rundt andelen for alle. At noen ligger utenfor, sies der alle antall innenfor 5 fra dem som vises, både dens egne og alles, gir det.",
    overall: (share: string) => `alle ${share}`,
    overallFew: (share: string) => `Samlet ${share}`,
  },
} as const;

/** The words of a site funnel in one language. */
export function siteFunnelWords(lang: Lang, own: OwnWords): SiteFunnelWords {
  const say = sentences[lang];
  return {
    title: own.title,
    share: own.share,
    trials: own.trials,
    verdict: ({ verdict, unit }, voice) => tell([verdict], verdicts(lang, own.short, unit), voice),
    howSure: ({ sure, unit }, voice) => (sure.length === 0 ? null : tell(sure, facts(lang, own.did, unit), voice)),
    note: ({ model: { points, chosen, unit } }, { f }) =>
      sentence`${own.caveat} ${say.note}${f.rounded && say.rounded(unit)}${chosen !== null && say.marked}${
        points.some(({ share }) => !enough(share.trials)) && say.hollow
      }`,
    method: (rounded) => ({
      ...own.method,
      formula: rounded ? say.roundedFormula : say.formula,
      reference: `Spiegelhalter 2005, doi 10.1002/sim.1970 ${say.and} doi 10.1136/qshc.2005.013755.`,
    }),
    overall: (overall, f) => say.overall(toldShare(overall, "", f).number),
    mark: ({ code, share, against }, unit, names, f) =>
      `${names[unit](code)}: ${shareText(share, "", f)}${against ? `, ${funnelPlaces[lang][against.place]}` : ""}`,
  };
}

/** What a site funnel says where no site has patients. */
export const nothingWords = (lang: Lang, { nothing, caveat }: OwnWords): NothingWords => ({
  summary: nothing,
  note: `${caveat} ${sentences[lang].note}`,
});
