import { type Sentence, sentence } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import type { FunnelPlace } from "../../../stats/funnel-place.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Funnel } from "./stats.ts";
import { outsideBy, overallShare, type SitesWords, shortShare, verdict } from "./wording.ts";

const where: Readonly<Record<FunnelPlace, string>> = {
  within: "within the 95 % limits",
  above_95: "above the 95 % limits",
  below_95: "below the 95 % limits",
  above_998: "above the 99.8 % limits",
  below_998: "below the 99.8 % limits",
};
const opening = {
  few: "too few to tell",
  chance: "no more than by chance",
  perhaps: "hardly more than by chance",
  differ: "yes",
} as const;

function compared(funnel: Funnel, names: Names, f: Format): Sentence {
  const { specimen, target, points, dispersion } = funnel;
  const outside = outsideBy(funnel, names).map(
    ({ place, nodes }) => `${f.list(nodes)} ${nodes.length === 1 ? "lies" : "lie"} ${where[place]}`,
  );
  const within = `${points.length === 2 ? "both" : `all ${f.count(points.length)}`} laboratories lie within the 95 % limits`;
  return sentence`For ${specimen}, ${opening[verdict(funnel)]}: ${outside.length === 0 ? within : f.list(outside)} around the overall ${overallShare(funnel, f)} within ${f.days(target?.days ?? 0)}.${
    dispersion?.overdispersed &&
    ` Together the laboratories differ more than chance explains (φ = ${f.number(dispersion.phi)}).`
  }`;
}

function tell(funnel: Funnel, names: Names, f: Format): Sentence {
  const { specimen, target, points } = funnel;
  if (target === null || points.length === 0) return sentence`${en.nothingFor(funnel)}`;
  if (funnel.comparable) return compared(funnel, names, f);
  return sentence`For ${specimen} only ${names.node(points[0]?.node ?? "")} has samples due, ${overallShare(funnel, f)} within ${f.days(target.days)}: there is no other laboratory to compare it with.`;
}

export const en: SitesWords = {
  title: "Do laboratories differ in meeting the target?",
  summary: (model, { f, names }, { filters }) =>
    model.funnels.every(({ points }) => points.length === 0)
      ? sentence`${en.nothing(model, !isDefault(filters))}`
      : sentence`${model.funnels.map((funnel, i) => [i > 0 && " ", tell(funnel, names, f)])}`,
  note: (model, { f }) => {
    const phis = model.funnels.flatMap(({ specimen, dispersion }) =>
      dispersion
        ? [`φ ${f.number(dispersion.phi)} for ${specimen} (over ${f.number(dispersion.threshold)} is over-dispersed)`]
        : [],
    );
    return sentence`Funnel plot, never a ranking: limits 95 % (dashed) and 99.8 % around the share of all laboratories; chance alone puts 1 in 20 outside the 95 % limits.${
      phis.length > 0 && ` Spread: ${f.list(phis)}.`
    } Hollow: fewer than 25 due.`;
  },
  method: {
    definition:
      "Per laboratory (node) and specimen: the share of samples reported within the study's target from receipt. Laboratories stand in the order of the study and are not ranked.",
    denominator:
      "Due: completed samples, and pending ones already older than the target. Samples that ended without a report, and those whose report has no date, are left out.",
    formula:
      "Share = within the target ÷ due, with a Wilson interval. Limits: exact binomial quantiles (2.5 and 97.5 %; 0.1 and 99.9 %) around the share of all laboratories. φ: mean squared z-score, winsorised by 10 % on each side; over-dispersed above 1 + 2 √(2 ÷ laboratories).",
    reference: "Spiegelhalter 2005, doi 10.1002/sim.1970 and doi 10.1136/qshc.2005.013755.",
  },
  nothing: (model, filtered) => {
    if (!model.supplied)
      return "The study has not supplied samples: whether laboratories meet the target is not known.";
    if (model.funnels.every(({ target }) => target === null))
      return "No target is supplied, so there is nothing that laboratories could meet.";
    return filtered ? "No sample that matches these filters is due yet." : "No sample is due yet.";
  },
  nothingFor: ({ specimen, target }) =>
    target === null ? `No target is supplied for ${specimen}.` : `No ${specimen} sample is due yet.`,
  within: (days, f) => `within ${f.days(days)}`,
  axis: "Samples due",
  overall: (funnel, f) => `all ${shortShare(funnel, f)}`,
  target: (share, f) => `target ${f.percent(share)}`,
  mark: (point, names, f) =>
    `${names.node(point.node)}, ${point.specimen}: ${f.share({ value: point.share, low: point.share_low ?? 0, high: point.share_high ?? 1 }, point.on_target, point.due)} within ${f.days(point.target_days ?? 0)}${point.outside === null ? "" : `, ${where[point.outside]}`}`,
};
