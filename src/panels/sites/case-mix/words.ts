import type { NothingWords } from "../../../define/nothing.ts";
import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { funnelPlaces } from "../../../say/funnel-place.ts";
import { toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import type { KnownPlace } from "../../../stats/funnel-place.ts";
import { sitesForSpread } from "../../../stats/random-effects-funnel.ts";
import type { Share } from "../../../stats/share.ts";
import type { Standardised } from "../../../stats/standardise.ts";
import type { Format } from "../../../words/format.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Fact, Said, Verdict } from "./facts.ts";

export type CaseMixWords = PanelWords<Said> & {
  /** What the shares are, over the figure, and their denominators, under it. */
  readonly share: string;
  readonly patients: string;
  readonly overall: (overall: Share, f: Format) => string;
  readonly reading: (point: Standardised, voice: Voice) => string;
};

const near: Bilingual<Readonly<Record<KnownPlace, string>>> = {
  en: {
    within: "No more than by chance",
    above_95: "Hardly more than by chance",
    below_95: "Hardly more than by chance",
    above_998: "Yes, more pairs than by chance",
    below_998: "Yes, fewer pairs than by chance",
  },
  nb: {
    within: "Ikke mer enn tilfeldigheter tilsier",
    above_95: "Knapt mer enn tilfeldigheter tilsier",
    below_95: "Knapt mer enn tilfeldigheter tilsier",
    above_998: "Ja, flere par enn tilfeldigheter tilsier",
    below_998: "Ja, færre par enn tilfeldigheter tilsier",
  },
};

const verdictEn: Tellers<Verdict> = {
  alone: () => sentence`Cannot be said: only one site has patients with dated tissue.`,
  chosen_empty: () => sentence`Cannot be said: no patient with dated tissue here to compare.`,
  chosen: ({ site, place, ratio }, { f, names }) =>
    sentence`${near.en[place]}: ${names.site(site)} has ${strong(f.number(ratio, 2))} times the pairs expected of its patients.`,
  chosen_some: ({ outside, far, sites }, { f }) =>
    outside === 0
      ? sentence`No more than by chance: ${sites === 2 ? "neither" : "none"} of the ${strong(f.exact(sites))} chosen sites differs from what its patients let one expect.`
      : sentence`${far ? "Yes" : "Hardly"}: ${strong(f.exactOf(outside, sites))} chosen sites ${outside === 1 ? "differs" : "differ"} from what their patients let one expect.`,
  few: ({ patients }, { f }) =>
    sentence`Cannot be said yet: ${strong(f.count(patients))} ${patients === 1 ? "patient with dated tissue is" : "patients with dated tissue are"} too few to compare sites.`,
  chance: ({ sites }, { f }) =>
    sentence`Not shown: ${sites === 2 ? "neither" : "none"} of the ${strong(f.exact(sites))} sites lies beyond what its patients and chance explain.`,
  perhaps: ({ outside, sites }, { f }) =>
    sentence`Hardly: ${strong(f.exactOf(outside, sites))} sites ${outside === 1 ? "differs" : "differ"} a little from what ${outside === 1 ? "its" : "their"} patients let one expect.`,
  differ: ({ outside, sites }, { f }) =>
    outside === 0
      ? sentence`Yes: together the ${strong(f.exact(sites))} sites differ more than their patients and chance explain.`
      : sentence`Yes: ${strong(f.exactOf(outside, sites))} sites ${outside === 1 ? "lies" : "lie"} beyond what their patients and chance explain.`,
};
const verdictNb: Tellers<Verdict> = {
  alone: () => sentence`Kan ikke sies: bare ett sykehus har pasienter med datert vev.`,
  chosen_empty: () => sentence`Kan ikke sies: ingen pasienter med datert vev her å sammenligne.`,
  chosen: ({ site, place, ratio }, { f, names }) =>
    sentence`${near.nb[place]}: ${names.site(site)} har ${strong(f.number(ratio, 2))} ganger så mange par som forventet for sine pasienter.`,
  chosen_some: ({ outside, far, sites }, { f }) =>
    outside === 0
      ? sentence`Ikke mer enn tilfeldigheter tilsier: ingen av de ${strong(f.exact(sites))} valgte sykehusene skiller seg fra det pasientene tilsier.`
      : sentence`${far ? "Ja" : "Knapt"}: ${strong(f.exactOf(outside, sites))} valgte sykehus skiller seg fra det pasientene tilsier.`,
  few: ({ patients }, { f }) =>
    sentence`Kan ikke sies ennå: ${strong(f.count(patients))} ${patients === 1 ? "pasient" : "pasienter"} med datert vev er for få til å sammenligne sykehus.`,
  chance: ({ sites }, { f }) =>
    sentence`Ikke vist: ingen av de ${strong(f.exact(sites))} sykehusene ligger utenfor det pasientene og tilfeldigheter kan forklare.`,
  perhaps: ({ outside, sites }, { f }) =>
    sentence`Knapt: ${strong(f.exactOf(outside, sites))} sykehus skiller seg litt fra det pasientene tilsier.`,
  differ: ({ outside, sites }, { f }) =>
    outside === 0
      ? sentence`Ja: til sammen er de ${strong(f.exact(sites))} sykehusene mer ulike enn pasientene og tilfeldigheter kan forklare.`
      : sentence`Ja: ${strong(f.exactOf(outside, sites))} sykehus ligger utenfor det pasientene og tilfeldigheter kan forklare.`,
};

const sureEn: Tellers<Fact> = {
  overall: ({ overall }, { f }) => {
    const { number, behind } = toldShare(overall, "patients", f);
    return sentence`Of those with dated tissue, ${number} have an evaluable pair${behind && ` (${behind})`}.`;
  },
  expected: ({ site, observed, expected }, { f, names }) =>
    sentence`${names.site(site)}: ${f.count(observed)}, where ${f.number(expected, 1)} were expected.`,
  spread: () => sentence`More spread than by chance: limits widened.`,
};
const sureNb: Tellers<Fact> = {
  overall: ({ overall }, { f }) => {
    const { number, behind } = toldShare(overall, "pasienter", f);
    return sentence`Av dem med datert vev har ${number} et evaluerbart par${behind && ` (${behind})`}.`;
  },
  expected: ({ site, observed, expected }, { f, names }) =>
    sentence`${names.site(site)}: ${f.count(observed)}, der ${f.number(expected, 1)} var forventet.`,
  spread: () => sentence`Mer spredning enn tilfeldigheter tilsier: grensene er utvidet.`,
};

const reference = (and: string): string =>
  `Breslow ${and} Day 1987, Statistical Methods in Cancer Research II, IARC Scientific Publications 82; Spiegelhalter 2005, doi 10.1002/sim.1970; Hong 2013, doi 10.1016/j.csda.2012.10.006.`;

export const words: Bilingual<CaseMixWords> = {
  en: {
    title: "Do sites differ beyond whom they treat?",
    verdict: ({ verdict }, voice) => tell([verdict], verdictEn, voice),
    howSure: ({ sure }, voice) => tell(sure, sureEn, voice),
    note: ({ model: { points, leftOut, chosen } }, { f }) =>
      sentence`Each site as it would be with the mix of all: by tumour group, and by whether its tissue is older than the consent. Funnel plot, never a ranking: only sites outside their limits are named. Limits 95 % (dashed) and 99.8 %. Left out: ${f.count(leftOut)} without tissue or its day, and patients of the last three months.${chosen !== null && " A choice marks sites and leaves the others to compare with."}${
        points.some(({ share }) => !enough(share.trials)) && " Hollow: fewer than 25 patients."
      }`,
    share: "With an evaluable pair, adjusted for tumour group and kind of tissue",
    patients: "Patients with dated tissue",
    overall: (overall, f) => `all ${toldShare(overall, "", f).number}`,
    reading: ({ code, share, expected, ratio, against }, { f, names }) =>
      `${names.site(code)}: ${f.of(share.events, share.trials)} with an evaluable pair, ${f.number(expected, 1)} expected, ratio ${f.number(ratio, 2)}${against ? `, ${funnelPlaces.en[against.place]}` : ""}`,
    method: {
      definition:
        "Per recruiting site: patients with a pair evaluable for at least one variant class (observed) against those that its patients let one expect: each counts the share over all sites of patients of the same tumour group with the same kind of tissue, taken before consent (archived) or since. Sites stand in the order in which they opened and are not ranked.",
      denominator:
        "Patients who consented at least three whole months before the data cut and whose tissue has a day of collection. Who has no tissue is left out: whether a site gets tissue at all is told by the figure of evaluable pairs.",
      formula: `Expected = Σ n × p over tumour group and kind of tissue; ratio = observed ÷ expected (indirect standardisation). Limits of the ratio: exact quantiles (2.5 and 97.5 %; 0.1 and 99.9 %) of the Poisson binomial distribution of the site's own mix, divided by what is expected. The figure shows ratio × the share over all, at most 100 %; its lines are for the mix of all. From ${sitesForSpread} sites on, where the mean squared z-score, winsorised by 10 % on each side, is above 1 + 2 √(2 ÷ sites): limits of additive random effects.`,
      reference: reference("and"),
    },
  },
  nb: {
    title: "Er sykehusene ulike utover hvem de behandler?",
    verdict: ({ verdict }, voice) => tell([verdict], verdictNb, voice),
    howSure: ({ sure }, voice) => tell(sure, sureNb, voice),
    note: ({ model: { points, leftOut, chosen } }, { f }) =>
      sentence`Hvert sykehus slik det ville vært med pasientsammensetningen ved alle sykehusene samlet: etter kreftform, og etter om vevet er eldre enn samtykket. Traktdiagram, aldri en rangering: bare sykehus utenfor sine grenser er navngitt. Grenser på 95 % (stiplet) og 99,8 %. Utelatt: ${f.count(leftOut)} uten vev eller dato for det, og pasienter fra de siste tre månedene.${chosen !== null && " Et valg merker sykehus og lar de andre stå til sammenligning."}${
        points.some(({ share }) => !enough(share.trials)) && " Åpen ring: færre enn 25 pasienter."
      }`,
    share: "Med evaluerbart par, justert for kreftform og type vev",
    patients: "Pasienter med datert vev",
    overall: (overall, f) => `alle ${toldShare(overall, "", f).number}`,
    reading: ({ code, share, expected, ratio, against }, { f, names }) =>
      `${names.site(code)}: ${f.of(share.events, share.trials)} med evaluerbart par, ${f.number(expected, 1)} forventet, forhold ${f.number(ratio, 2)}${against ? `, ${funnelPlaces.nb[against.place]}` : ""}`,
    method: {
      definition:
        "Per sykehus: pasienter med et par som er evaluerbart for minst én variantklasse (observert) mot det antallet pasientene tilsier: for hver pasient telles andelen med par, ved alle sykehus, blant dem med samme kreftform og samme type vev, tatt før samtykket (arkivert) eller etter. Sykehusene står i den rekkefølgen de åpnet, og er ikke rangert.",
      denominator:
        "Pasienter som samtykket minst tre hele måneder før datauttrekket, og der vevet har en dato for prøvetaking. De som ikke har vev, er utelatt: om et sykehus får vev i det hele tatt, viser figuren om evaluerbare par.",
      formula: `Forventet = Σ n × p over kreftform og type vev; forhold = observert ÷ forventet (indirekte standardisering). Grenser for forholdet: eksakte kvantiler (2,5 og 97,5 %; 0,1 og 99,9 %) i Poisson-binomialfordelingen for sykehusets egen sammensetning, delt på det forventede. Figuren viser forhold × andelen for alle, høyst 100 %; linjene gjelder sammensetningen ved alle samlet. Fra ${sitesForSpread} sykehus, når gjennomsnittlig kvadrert z-verdi, winsorisert med 10 % på hver side, er over 1 + 2 √(2 ÷ sykehus): grenser med additive tilfeldige effekter.`,
      reference: reference("og"),
    },
  },
};

export const nothingWords: Bilingual<NothingWords> = {
  en: {
    summary: (reason, { f }, filtered) => {
      if (reason.why === "not_supplied") return "Samples are not supplied: who has an evaluable pair is not known.";
      if (reason.why === "not_evaluable")
        return reason.of === 1
          ? "Sites cannot be compared: only one patient has dated tissue."
          : `Sites cannot be compared: all or none of ${f.count(reason.of)} patients with dated tissue have an evaluable pair.`;
      return filtered
        ? "No patient with dated tissue who consented at least three months ago matches these filters."
        : "Nobody with dated tissue consented as long as three months ago.";
    },
    note: "Evaluable pairs of each site against those that its patients let one expect.",
  },
  nb: {
    summary: (reason, { f }, filtered) => {
      if (reason.why === "not_supplied")
        return "Prøver er ikke levert: hvem som har et evaluerbart par, er ikke kjent.";
      if (reason.why === "not_evaluable")
        return reason.of === 1
          ? "Sykehusene kan ikke sammenlignes: bare én pasient har datert vev."
          : `Sykehusene kan ikke sammenlignes: alle eller ingen av ${f.count(reason.of)} pasienter med datert vev har et evaluerbart par.`;
      return filtered
        ? "Ingen med datert vev som samtykket for minst tre måneder siden, passer til dette utvalget."
        : "Ingen med datert vev samtykket for så lenge som tre måneder siden.";
    },
    note: "Evaluerbare par ved hvert sykehus mot dem som pasientene tilsier.",
  },
};
