import type { NothingWords } from "../../define/nothing.ts";
import type { Method, PanelWords } from "../../define/panel.ts";
import { sentence, strong } from "../../marks/sentence.ts";
import { funnelPlaces } from "../../say/funnel-place.ts";
import { shareText, toldShare } from "../../say/share.ts";
import { type Compared, differ, outsideBy } from "../../stats/compared.ts";
import { enough } from "../../stats/few.ts";
import type { FunnelPlace } from "../../stats/funnel-place.ts";
import type { Share } from "../../stats/share.ts";
import type { Format } from "../../words/format.ts";
import type { Lang } from "../../words/lang.ts";
import type { Names } from "../../words/names.ts";
import type { SiteFunnel } from "./model.ts";

export type SiteFunnelWords = PanelWords<SiteFunnel> & {
  /** What the shares are, over the figure. */
  readonly share: string;
  /** What their denominators are, under it. */
  readonly trials: string;
  readonly overall: (overall: Share, f: Format) => string;
  readonly mark: (point: Compared, names: Names, f: Format) => string;
};

/** What one site funnel says in its own words; the sentences around them are shared. */
export type OwnWords = {
  readonly title: string;
  readonly share: string;
  readonly trials: string;
  /** After the overall share: "of the screened consented". */
  readonly did: string;
  readonly method: Pick<Method, "definition" | "denominator">;
  readonly nothing: NothingWords["summary"];
  readonly caveat: string;
};

const sentences = {
  en: {
    verdict: { chance: "No more than by chance", perhaps: "Hardly more than by chance", differ: "Yes" },
    lie: (sites: readonly string[], place: FunnelPlace, f: Format) =>
      `${f.list(sites)} ${sites.length === 1 ? "lies" : "lie"} ${funnelPlaces.en[place]}`,
    all: (n: string) => `all ${n} sites lie within the 95 % limits`,
    around: (did: string, share: string) => sentence` around the overall ${strong(share)} ${did}.`,
    alone: (site: string, share: string, did: string) =>
      sentence`At ${site} ${strong(share)} ${did}; there is no other site to compare it with.`,
    spread: (phi: string) => ` Together the sites differ more than chance explains (φ = ${phi}).`,
    note: "Funnel plot, never a ranking: only sites outside the limits are named. Limits 95 % (dashed) and 99.8 % around the share of all sites; chance alone puts 1 in 20 outside the 95 % limits.",
    phi: (phi: string, threshold: string) => ` Spread: φ ${phi} (over ${threshold} is over-dispersed).`,
    hollow: " Hollow: fewer than 25 patients.",
    formula:
      "Share = n ÷ N, Wilson interval. Limits: exact binomial quantiles (2.5 and 97.5 %; 0.1 and 99.9 %) around the share of all sites. φ: mean squared z-score, winsorised by 10 % on each side; over-dispersed above 1 + 2 √(2 ÷ sites).",
    overall: (share: string) => `all ${share}`,
  },
  nb: {
    verdict: { chance: "Ikke mer enn tilfeldig", perhaps: "Knapt mer enn tilfeldig", differ: "Ja" },
    lie: (sites: readonly string[], place: FunnelPlace, f: Format) =>
      `${f.list(sites)} ligger ${funnelPlaces.nb[place]}`,
    all: (n: string) => `alle ${n} sykehusene ligger innenfor 95 %-grensene`,
    around: (did: string, share: string) => sentence` rundt den samlede andelen: ${strong(share)} ${did}.`,
    alone: (site: string, share: string, did: string) =>
      sentence`Ved ${site} ${strong(share)} ${did}; det finnes ikke noe annet sykehus å sammenligne med.`,
    spread: (phi: string) => ` Samlet er forskjellene større enn tilfeldigheter kan forklare (φ = ${phi}).`,
    note: "Traktdiagram, aldri en rangering: bare sykehus utenfor grensene er navngitt. Grenser på 95 % (stiplet) og 99,8 % rundt andelen for alle sykehusene; 1 av 20 havner tilfeldig utenfor 95 %-grensene.",
    phi: (phi: string, threshold: string) => ` Spredning: φ ${phi} (over ${threshold} er overspredning).`,
    hollow: " Åpen ring: færre enn 25 pasienter.",
    formula:
      "Andel = n ÷ N, Wilson-intervall. Grenser: eksakte binomiske kvantiler (2,5 og 97,5 %; 0,1 og 99,9 %) rundt andelen for alle sykehusene. φ: gjennomsnittlig kvadrert z-verdi, winsorisert med 10 % på hver side; overspredning når den er over 1 + 2 √(2 ÷ sykehus).",
    overall: (share: string) => `alle ${share}`,
  },
} as const;

/** The words of a site funnel in one language. */
export function siteFunnelWords(lang: Lang, own: OwnWords): SiteFunnelWords {
  const say = sentences[lang];
  return {
    title: own.title,
    share: own.share,
    trials: own.trials,
    summary: (model, { f, names }) => {
      const { points, overall, dispersion } = model;
      const share = shareText(overall, "", f);
      if (points.length === 1) return say.alone(names.site(points[0].code), share, own.did);
      const outside = outsideBy(model).map(({ place, codes }) => say.lie(codes.map(names.site), place, f));
      return sentence`${say.verdict[differ(model)]}: ${outside.length === 0 ? say.all(f.count(points.length)) : f.list(outside)}${say.around(own.did, share)}${
        dispersion?.overdispersed && say.spread(f.number(dispersion.phi))
      }`;
    },
    note: ({ dispersion, points }, { f }) =>
      sentence`${own.caveat} ${say.note}${dispersion && say.phi(f.number(dispersion.phi), f.number(dispersion.threshold))}${
        points.some(({ share }) => !enough(share.trials)) && say.hollow
      }`,
    method: {
      ...own.method,
      formula: say.formula,
      reference: "Spiegelhalter 2005, doi 10.1002/sim.1970 and doi 10.1136/qshc.2005.013755.",
    },
    overall: (overall, f) => say.overall(toldShare(overall, "", f).number),
    mark: ({ code, share, against }, names, f) =>
      `${names.site(code)}: ${shareText(share, "", f)}${against ? `, ${funnelPlaces[lang][against.place]}` : ""}`,
  };
}

/** What a site funnel says where no site has patients. */
export const nothingWords = (lang: Lang, { nothing, caveat }: OwnWords): NothingWords => ({
  summary: nothing,
  note: `${caveat} ${sentences[lang].note}`,
});
