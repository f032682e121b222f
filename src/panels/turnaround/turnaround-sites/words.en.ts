import type { Specimen } from "../../../cubes/codes.ts";
import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { funnelPlaces } from "../../../say/funnel-place.ts";
import { listed } from "../../../say/listed.ts";
import { capital } from "../../../say/names.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import type { FunnelPlace } from "../../../stats/funnel-place.ts";
import type { KnownShare } from "../../../stats/known-share.ts";
import { sitesForSpread } from "../../../stats/random-effects-funnel.ts";
import type { Format } from "../../../words/format.ts";
import type { Fact } from "./facts.ts";
import type { Bare } from "./model.ts";
import type { SitesWords } from "./wording.ts";

const where = funnelPlaces.en;
const opening = {
  few: "too few to tell",
  chance: "no more than by chance",
  perhaps: "hardly more than by chance",
  differ: "yes, more than by chance",
} as const;

/** Where the chosen laboratory lies. */
const stands: Readonly<Record<FunnelPlace, string>> = {
  within: "within chance",
  above_95: "perhaps more often",
  below_95: "perhaps less often",
  above_998: "more often than by chance",
  below_998: "less often than by chance",
};

/** "76 %", or with few "9 of 12". */
const number = ({ events, trials, estimate }: KnownShare, f: Format): string =>
  enough(trials) ? f.percent(estimate.value) : f.of(events, trials);

const bare = ({ specimen, target }: Bare): string =>
  target === null ? `No target is supplied for ${specimen}.` : `No ${specimen} sample is due yet.`;

const note = (spread: readonly Specimen[], f: Format): string =>
  `Funnel plot, never a ranking: limits 95 % (dashed) and 99.8 % around the share of all laboratories; chance alone puts 1 in 20 outside the 95 % limits.${
    spread.length > 0
      ? ` Together the laboratories differ more than chance explains (${f.list(spread)}): the limits are widened by that.`
      : ""
  } Hollow: fewer than 25 due.`;

const tellers: Tellers<Fact> = {
  bare: (fact) => sentence`${bare(fact.bare)}`,
  compared: ({ specimen, verdict, outside, named, overall }, { f, names }) => {
    if (named)
      return sentence`${capital(specimen)}: yes, ${names.node(named.node)} ${strong(number(named.share, f), specimen)}, all ${number(overall, f)}.`;
    if (verdict !== "differ" || outside === null) return sentence`${capital(specimen)}: ${opening[verdict]}.`;
    const { codes, below } = outside;
    const who = codes.length > 2 ? `${f.count(codes.length)} laboratories` : listed(codes.map(names.node), f);
    return sentence`${capital(specimen)}: yes, ${strong(who, specimen)} ${codes.length === 1 ? "meets" : "meet"} it ${below ? "less" : "more"} often.`;
  },
  chosen: ({ specimen, node, named, overall, widened }, { f, names }) => {
    const head = capital(specimen);
    if (!enough(overall.trials)) return sentence`${head}: ${opening.few}.`;
    if (named === null) return sentence`${head}: none due at ${names.node(node)}, all ${number(overall, f)}.`;
    const { share, place } = named;
    return sentence`${head}: ${names.node(node)} ${strong(number(share, f), specimen)}, all ${number(overall, f)}, ${enough(share.trials) ? (widened && place === "within" ? "within the laboratories' spread" : stands[place]) : "too few"}.`;
  },
  alone: ({ specimen, node }, { names }) =>
    sentence`${capital(specimen)}: nothing to compare, only ${names.node(node)} has samples due.`,
  overall: ({ specimen, overall, days, named }, { f, names }) => {
    const range = ({ events, trials, estimate }: KnownShare, interval: boolean): string =>
      enough(trials)
        ? `${interval ? `${f.interval} ` : ""}${f.percentRange(estimate)}, ${f.of(events, trials)}`
        : f.of(events, trials);
    return named === null
      ? sentence`${capital(specimen)} due, within ${f.days(days)}: all ${shareText(overall, "", f)}.`
      : sentence`${capital(specimen)} due, within ${f.days(days)}: ${names.node(named.node)} ${range(named.share, true)}; all ${range(overall, !enough(named.share.trials))}.`;
  },
};

export const en: SitesWords = {
  title: "Do laboratories differ in meeting the target?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ note: { chosen, spread } }, { f, names }) =>
    sentence`${chosen !== null && sentence`${names.node(chosen)} is marked; all laboratories are compared. `}${note(spread, f)}`,
  method: {
    definition:
      "Per laboratory (node) and specimen: the share of samples reported within the study's target from receipt. Laboratories stand in the order of the study and are not ranked. Choosing a site or a laboratory marks the laboratory and leaves the comparison as it is.",
    denominator:
      "Due: completed samples, and pending ones already older than the target. Samples that ended without a report, and those whose report has no date, are left out.",
    formula: `Share = within the target ÷ due, with a Wilson interval. Limits: exact binomial quantiles (2.5 and 97.5 %; 0.1 and 99.9 %) around the share of all laboratories. From ${sitesForSpread} laboratories on, over-dispersed where the mean squared z-score, winsorised by 10 % on each side, is above 1 + 2 √(2 ÷ laboratories): then limits of additive random effects, p ± z √(p (1 − p) ÷ N + τ²), τ² by moments.`,
    reference: "Spiegelhalter 2005, doi 10.1002/sim.1970 and doi 10.1136/qshc.2005.013755.",
  },
  bare,
  within: (days, f) => `within ${f.days(days)}`,
  axis: "Samples due",
  overall: (overall, f) => `all ${toldShare(overall, "", f).number}`,
  target: (share, f) => `target ${f.percent(share)}`,
  mark: ({ code, share, against }, { specimen, target }, names, f) =>
    `${names.node(code)}, ${specimen}: ${shareText(share, "", f)} within ${f.days(target.days)}${against ? `, ${where[against.place]}` : ""}`,
};

export const nothingEn: NothingWords = {
  summary: (reason, _, filtered) => {
    if (reason.why === "not_supplied")
      return reason.what === "targets"
        ? "No target is supplied, so there is nothing that laboratories could meet."
        : "The study has not supplied samples: whether laboratories meet the target is not known.";
    return filtered ? "No sample that matches these filters is due yet." : "No sample is due yet.";
  },
  note: ({ f }) => note([], f),
};
