import { sum } from "d3-array";
import { type Specimen, specimens } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { type Nothing, nothing } from "../../../define/nothing.ts";
import { type Change, changesOf } from "../../../questions/changes.ts";
import type { LaboratoryMonthEnd } from "../../../questions/ends-by-laboratory-month/question.ts";
import { reportTarget } from "../../../questions/report-target.ts";
import { nodesOf } from "../../../state/nodes.ts";
import { enough } from "../../../stats/few.ts";
import type { Estimate } from "../../../stats/interval.ts";
import { kaplanMeier, type QuantileDay, quantileDay } from "../../../stats/kaplan-meier.ts";
import { expit, type Group, type Logistic, logistic, oddsRatio } from "../../../stats/logistic.ts";
import { addMonths, monthsBetween } from "../../../stats/months.ts";
import { type Share, shareOf } from "../../../stats/share.ts";
import { firstWholeMonth } from "../../../stats/xmr-phases.ts";

export const tenths = 10;
/** Whether a sample gave a report at all, and whether it did by the study's target day. */
export const measures = ["success", "on_time"] as const;
export type Measure = (typeof measures)[number];
/** A month counts once no more than this share of its samples still wait. */
const mostWaiting = 0.1;
/** Months that a change needs before and after it. */
export const leastMonths = 3;

/** What came of samples: the share that gave a report, of those with an outcome; the share in time, of those of which that is known. */
type Came = {
  readonly success: Share;
  /** Null without a target. */
  readonly on_time: Share | null;
  readonly median: QuantileDay;
  readonly pending: number;
};
/** The n-th tenth of the samples of a laboratory, or of every laboratory's own where `node` is null. */
export type Tenth = Came & { readonly specimen: Specimen; readonly node: string | null; readonly tenth: number };
/** How a share changes from the first tenth to the last, as the trend over all tells it. */
export type Practice = {
  readonly specimen: Specimen;
  readonly measure: Measure;
  readonly trials: number;
  /** Odds in the last tenth over those in the first; null where no trend can be told. */
  readonly trend: { readonly ratio: Estimate; readonly first: number; readonly last: number } | null;
};
/** A marked change: the share that its first months would have had without it, and with it. */
export type Effect = {
  readonly change: Change;
  readonly specimen: Specimen;
  readonly measure: Measure;
  readonly trials: number;
  /** Null where months or samples are too few on a side, or nothing can be told apart. */
  readonly effect: { readonly ratio: Estimate; readonly without: number; readonly with: Estimate } | null;
};
export type LearningModel = {
  /** Of all laboratories together; blood, then tissue. */
  readonly tenths: readonly Tenth[];
  readonly laboratories: readonly Tenth[];
  readonly practice: readonly Practice[];
  readonly effects: readonly Effect[];
  /** Samples of months in which more than a tenth still wait. */
  readonly left: number;
};

type Rows = readonly LaboratoryMonthEnd[];
const samplesOf = (rows: Rows, isIn: (row: LaboratoryMonthEnd) => boolean = () => true): number =>
  sum(rows, (row) => (isIn(row) ? row.samples : 0));

/** Reported, of samples with an outcome: one that is overtaken by death or withdrawal says nothing of the laboratory. */
const successOf = (rows: Rows): Share => {
  const reported = samplesOf(rows, ({ cause }) => cause === "reported" || cause === "unknown");
  return shareOf(reported, reported + samplesOf(rows, ({ cause }) => cause === "failed"));
};
/** Reported by the target day, of samples of which it is known whether they were. */
const onTimeOf = (rows: Rows, target: number): Share =>
  shareOf(
    samplesOf(rows, ({ cause, days }) => cause === "reported" && days !== null && days <= target),
    samplesOf(rows, ({ cause, days }) => days !== null && (cause !== "pending" || days > target)),
  );

function cameOf(rows: Rows, target: number | null): Came {
  const days = (cause: LaboratoryMonthEnd["cause"]) =>
    rows.flatMap((row) => (row.cause === cause && row.days !== null ? [{ days: row.days, count: row.samples }] : []));
  return {
    success: successOf(rows),
    on_time: target === null ? null : onTimeOf(rows, target),
    median: quantileDay(kaplanMeier(days("reported"), days("pending")), 0.5),
    pending: samplesOf(rows, ({ cause }) => cause === "pending"),
  };
}

/** The tenth of a laboratory's samples in which the middle of each of its months lies. */
function tenthsOf(rows: Rows): ReadonlyMap<string, number> {
  const all = samplesOf(rows);
  const found = new Map<string, number>();
  let before = 0;
  for (const month of [...new Set(rows.map((row) => row.month))].toSorted()) {
    const own = samplesOf(rows, (row) => row.month === month);
    found.set(month, Math.min(tenths, Math.ceil((tenths * (before + own / 2)) / all)));
    before += own;
  }
  return found;
}

const shareIn = (came: Came, measure: Measure): Share | null => came[measure];

function trendOf(own: readonly Tenth[], specimen: Specimen, measure: Measure): Practice {
  const groups = own.flatMap((came): Group[] => {
    const share = shareIn(came, measure);
    return share && share.trials > 0 ? [{ ...share, x: [came.tenth - 1] }] : [];
  });
  const trials = sum(groups, (group) => group.trials);
  const fit = enough(trials) ? logistic(groups) : null;
  const at = ([start = 0, slope = 0]: readonly number[], tenth: number): number => expit(start + slope * (tenth - 1));
  return {
    ...{ specimen, measure, trials },
    trend: fit && {
      ratio: oddsRatio(fit, 1, tenths - 1),
      first: at(fit.coefficients, 1),
      last: at(fit.coefficients, tenths),
    },
  };
}

/** The log odds on the first month of a change without it, with `effect` units of it instead of none. */
const logitAt = ({ coefficients }: Logistic, x: readonly number[]): number =>
  sum([1, ...x], (each, i) => each * (coefficients[i] ?? Number.NaN));

/** Each change of a specimen in one interrupted series of months: a slope over all of them, and a step at each change. */
function effectsOf(rows: Rows, specimen: Specimen, measure: Measure, study: Study): readonly Effect[] {
  const target = reportTarget(study, specimen)?.days ?? null;
  if (measure === "on_time" && target === null) return [];
  const months = [...new Set(rows.map(({ month }) => month))].toSorted();
  const [first] = months;
  const changes = changesOf(study, specimen);
  if (first === undefined) return [];
  /** The month in which a change falls is of neither side, unless it is the first day. */
  const mixed = new Set(
    changes.flatMap(({ on }) => {
      const after = firstWholeMonth(on);
      return on === `${after}-01` ? [] : [addMonths(after, -1)];
    }),
  );
  const series = months
    .filter((month) => !mixed.has(month))
    .map((month) => {
      const own = rows.filter((row) => row.month === month);
      const share = measure === "success" ? successOf(own) : onTimeOf(own, target ?? Number.NaN);
      return { month, ...share };
    })
    .filter(({ trials }) => trials > 0);
  const isSeen = ({ on }: Change): boolean => {
    const after = series.filter(({ month }) => month >= firstWholeMonth(on));
    const sides = [after, series.filter((each) => !after.includes(each))];
    return sides.every((side) => side.length >= leastMonths && enough(sum(side, ({ trials }) => trials)));
  };
  const seen = changes.filter(isSeen);
  const xOf = (month: string): readonly number[] => [
    monthsBetween(first, month) - 1,
    ...seen.map(({ on }) => (month >= firstWholeMonth(on) ? 1 : 0)),
  ];
  const fit = seen.length > 0 ? logistic(series.map((each) => ({ ...each, x: xOf(each.month) }))) : null;
  const trials = sum(series, (each) => each.trials);
  return changes.map((change): Effect => {
    const place = seen.indexOf(change);
    if (fit === null || place < 0) return { change, specimen, measure, trials, effect: null };
    const ratio = oddsRatio(fit, place + 2);
    const x = xOf(firstWholeMonth(change.on));
    const without = logitAt(fit, x.with(place + 1, 0));
    const at = (odds: number): number => expit(without + Math.log(odds));
    return {
      ...{ change, specimen, measure, trials },
      effect: {
        ratio,
        without: expit(without),
        with: { value: at(ratio.value), low: at(ratio.low), high: at(ratio.high) },
      },
    };
  });
}

/**
 * What comes of the samples of a laboratory as it has had more of them, tenth by tenth of its own, all laboratories together and each
 * alone; the trend over them; and each marked change in an interrupted series of months. Nothing where no sample has an outcome.
 */
export function learningModel(ends: Rows, study: Study): LearningModel | Nothing {
  const perSpecimen = specimens.map((specimen) => {
    const own = ends.filter((row) => row.specimen === specimen);
    const isSettled = (month: string): boolean => {
      const inMonth = own.filter((row) => row.month === month);
      return samplesOf(inMonth, ({ cause }) => cause === "pending") <= mostWaiting * samplesOf(inMonth);
    };
    const settled = new Set([...new Set(own.map(({ month }) => month))].filter(isSettled));
    const rows = own.filter(({ month }) => settled.has(month));
    const target = reportTarget(study, specimen)?.days ?? null;
    const laboratories = nodesOf(study).map((node) => {
      const atNode = rows.filter((row) => row.node === node);
      const at = tenthsOf(atNode);
      return { node, in: (tenth: number): Rows => atNode.filter(({ month }) => at.get(month) === tenth) };
    });
    const numbers = Array.from({ length: tenths }, (_, i) => i + 1);
    const all = numbers.map((tenth): Tenth => {
      const inTenth = laboratories.flatMap((laboratory) => laboratory.in(tenth));
      return { specimen, node: null, tenth, ...cameOf(inTenth, target) };
    });
    return {
      tenths: all,
      laboratories: laboratories.flatMap(({ node, in: rowsIn }) =>
        numbers.flatMap((tenth) => {
          const inTenth = rowsIn(tenth);
          return inTenth.length > 0 ? [{ specimen, node, tenth, ...cameOf(inTenth, target) }] : [];
        }),
      ),
      practice: measures
        .filter((measure) => measure === "success" || target !== null)
        .map((measure) => trendOf(all, specimen, measure)),
      effects: measures.flatMap((measure) => effectsOf(rows, specimen, measure, study)),
      left: samplesOf(own) - samplesOf(rows),
    };
  });
  const model = {
    tenths: perSpecimen.flatMap((each) => each.tenths),
    laboratories: perSpecimen.flatMap((each) => each.laboratories),
    practice: perSpecimen.flatMap((each) => each.practice),
    effects: perSpecimen.flatMap((each) => each.effects),
    left: sum(perSpecimen, (each) => each.left),
  };
  if (model.tenths.some(({ success }) => success.trials > 0)) return model;
  const of = samplesOf(ends);
  return nothing(of === 0 ? { why: "nobody" } : { why: "not_evaluable", of });
}
