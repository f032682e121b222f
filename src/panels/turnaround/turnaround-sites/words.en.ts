import type { Specimen } from "../../../cubes/codes.ts";
import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { funnelPlaces } from "../../../say/funnel-place.ts";
import { listed } from "../../../say/listed.ts";
import { capital } from "../../../say/names.ts";
import { aboutPercent } from "../../../say/share.ts";
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
  few: "cannot be said, too few",
  chance: "no more than by chance",
  perhaps: "hardly more than by chance",
  differ: "yes, more than by chance",
  open: "cannot be said, rounding leaves it open",
} as const;

/** Whether the chosen laboratory differs, by where it lies. */
const differs: Readonly<Record<FunnelPlace, string>> = {
  within: opening.chance,
  above_95: opening.perhaps,
  below_95: opening.perhaps,
  above_998: "yes",
  below_998: "yes",
  open: opening.open,
};

/** "76 %, 95 % interval 70 to 81, of 310"; of few "9 of 12". The share is no n of N, as some are still open. */
const told = ({ events, trials, estimate }: KnownShare, interval: boolean, f: Format, share = true): string =>
  enough(trials)
    ? `${share ? `${aboutPercent(estimate.value, trials, f)}, ` : ""}${interval ? `${f.interval} ` : ""}${f.percentRange(estimate)}, of ${f.count(trials)}${interval ? " received" : ""}`
    : f.of(events, trials);

/** "76 %", or with few "9 of 12". */
const number = ({ events, trials, estimate }: KnownShare, f: Format): string =>
  enough(trials) ? aboutPercent(estimate.value, trials, f) : f.of(events, trials);

const bare = ({ specimen, target }: Bare): string =>
  target === null ? `No target is supplied for ${specimen}.` : `Of ${specimen} it cannot be told yet.`;

const note = (spread: readonly Specimen[], f: Format): string =>
  `Funnel plot, never a ranking: limits 95 % (dashed) and 99.8 % around the share of all laboratories; chance alone puts 1 in 20 outside the 95 % limits.${
    spread.length > 0
      ? ` Together the laboratories differ more than chance explains (${f.list(spread)}): the limits are widened by that.`
      : ""
  } Hollow: fewer than 25 received.`;

const tellers: Tellers<Fact> = {
  bare: ({ bare: { specimen, target } }) =>
    sentence`${capital(specimen)}: cannot be said${target === null ? ", no target is supplied" : " yet"}.`,
  compared: ({ specimen, verdict, outside, named, overall }, { f, names }) => {
    if (named)
      return sentence`${capital(specimen)}: yes, ${names.node(named.node)} ${strong(number(named.share, f), specimen)}, all ${number(overall, f)}.`;
    if (verdict !== "differ" || outside === null) return sentence`${capital(specimen)}: ${opening[verdict]}.`;
    const { codes, below } = outside;
    const who = codes.length > 2 ? `${f.exact(codes.length)} laboratories` : listed(codes.map(names.node), f);
    return sentence`${capital(specimen)}: yes, ${strong(who, specimen)} ${codes.length === 1 ? "meets" : "meet"} it ${below ? "less" : "more"} often.`;
  },
  alike: ({ specimens, verdict }, { f }) => sentence`${capital(f.list(specimens))}: ${opening[verdict]}.`,
  chosen: ({ specimen, node, named, overall, widened }, { f, names }) => {
    const head = capital(specimen);
    if (!enough(overall.trials)) return sentence`${head}: ${opening.few}.`;
    if (named === null)
      return sentence`${head}: cannot be said, none known at ${names.node(node)}, all ${number(overall, f)}.`;
    const { share, place } = named;
    const answer = widened && place === "within" ? "no more than they vary" : differs[place];
    return sentence`${head}: ${enough(share.trials) ? answer : "cannot be said"}, ${names.node(node)} ${strong(number(share, f), specimen)}, all ${number(overall, f)}.`;
  },
  alone: ({ specimen, node }, { f, names }) =>
    sentence`${capital(specimen)}: cannot be said, only ${names.node(node)} ${f.rounded ? "has 20 or more" : "can be judged"}.`,
  overall: ({ specimen, overall, days, named, first }, { f, names }) => {
    const interval = first && (named === null || enough(named.share.trials));
    const all = `all ${named === null ? told(overall, first, f) : told(overall, first && !interval, f, false)}`;
    return named === null
      ? sentence`${capital(specimen)} by ${f.onDay(days)}: ${all}.`
      : sentence`${capital(specimen)} by ${f.onDay(days)}: ${names.node(named.node)} ${told(named.share, interval, f, false)}; ${all}.`;
  },
};

export const en: SitesWords = {
  title: "Do laboratories differ in meeting the target?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ note: { chosen, spread } }, { f, names }) =>
    sentence`${chosen !== null && sentence`${names.node(chosen)} is marked; all laboratories are compared. `}${note(spread, f)}`,
  method: (rounded) => ({
    definition: `Per laboratory (node) and specimen: the share of all samples received that are reported by the study's target day from receipt (Aalen-Johansen), as the headline tells it of all together. Laboratories stand in the order of the study and are not ranked.${rounded ? "" : " Choosing a site or a laboratory marks the laboratory and leaves the comparison as it is."}`,
    denominator:
      "All samples received: failure and the patient's death or withdrawal before the report compete, open ones are censored at the data cut. Those reported without a date are left out.",
    formula: `${rounded ? "Aalen-Johansen share reported at the target day, with the widest Wilson interval that the rounding leaves of those with a known standing then." : "Aalen-Johansen share reported at the target day, log-log limits (Wilson where nobody or everybody is)."} Limits: exact binomial quantiles (2.5 and 97.5 %; 0.1 and 99.9 %) around the share of all laboratories, for as many samples as have a known standing on the target day. From ${sitesForSpread} laboratories on, over-dispersed where the mean squared z-score, winsorised by 10 % on each side, is above 1 + 2 √(2 ÷ laboratories): then limits of additive random effects, p ± z √(p (1 − p) ÷ N + τ²), τ² by moments.`,
    reference:
      "Aalen and Johansen 1978, Scand J Stat 5:141–150; Spiegelhalter 2005, doi 10.1002/sim.1970 and doi 10.1136/qshc.2005.013755.",
  }),
  bare,
  within: (days, f) => `within ${f.days(days)}`,
  axis: "Received that can be judged",
  overall: (overall, f) => `all ${number(overall, f)}`,
  target: (share, f) => `target ${f.percent(share)}`,
  mark: ({ code, share, against }, { specimen, target }, names, f) =>
    `${names.node(code)}, ${specimen}: ${told(share, true, f)} reported by ${f.onDay(target.days)}${against ? `, ${where[against.place]}` : ""}`,
};

export const nothingEn: NothingWords = {
  summary: (reason, _, filtered) => {
    if (reason.why === "not_supplied")
      return reason.what === "targets"
        ? "No target is supplied, so there is nothing that laboratories could meet."
        : "The study has not supplied samples: whether laboratories meet the target is not known.";
    return filtered
      ? "Of the samples that match these filters it cannot be told yet."
      : "It cannot be told of any sample yet.";
  },
  note: ({ f }) => note([], f),
};
