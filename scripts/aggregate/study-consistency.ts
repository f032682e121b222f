import { sum } from "d3-array";
import { tiers } from "../../src/cubes/codes.ts";
import { ruleWords } from "../../src/cubes/export/rules.ts";
import type { Study } from "../../src/cubes/study.ts";
import { shown } from "./problem.ts";
import { visible } from "./visible.ts";

/** What a change can be of. */
const changeScopes: readonly string[] = ["enrolment", "blood", "tissue"];
/** Above this tumour fraction blood can hardly be called low in signal. */
const highSignal = 0.2;

/** What no single value shows, and no reading makes right: plans that go back in time or down, codes that no list holds, one thing said twice. */
export function inconsistencies(study: Study): readonly string[] {
  const groups = new Set([...study.tumour_groups.map((group) => group.code), "other", "unknown"]);
  const plans = study.plan.flatMap(({ points }, p) =>
    points.flatMap((point, i) => {
      const before = points[i - 1];
      if (before === undefined) return [];
      const at = `plan[${p}].points[${i}]`;
      return [
        ...(point.month > before.month ? [] : [`${at}.month: ${shown(point.month)}: must be after ${before.month}`]),
        ...(point.cumulative >= before.cumulative
          ? []
          : [`${at}.cumulative: ${point.cumulative}: must not be less than ${before.cumulative} of the month before`]),
      ];
    }),
  );
  const mix = study.reference_mix.flatMap(({ tumour_group }, i) =>
    groups.has(tumour_group)
      ? []
      : [
          `reference_mix[${i}].tumour_group: ${shown(tumour_group)}: must be the code of a tumour group, other or unknown`,
        ],
  );
  return [
    ...plans,
    ...mix,
    ...(study.holidays ?? []).flatMap(({ on, until }, i) =>
      until >= on ? [] : [`holidays[${i}].until: ${shown(until)}: must not be before ${on}`],
    ),
    ...(study.withdrawn ?? []).flatMap(({ release }, i) =>
      release.slice(0, 10) <= study.data_cut
        ? []
        : [`withdrawn[${i}].release: ${shown(release)}: must not be after the data cut ${study.data_cut}`],
    ),
    ...twice("turnaround_targets", study.turnaround_targets, ({ specimen, segment }) => `${specimen}, ${segment}`),
    ...twice("reference_mix", study.reference_mix, ({ tumour_group }) => tumour_group),
    ...twice("plan", study.plan, ({ version }) => version),
    ...twice("plan", study.plan, ({ approved_on }) => approved_on),
    ...twice("actionable_markers", study.actionable_markers, ({ marker }) => marker),
    ...strayTiers(study),
    ...cutsOfMarkers(study),
    ...overfullMix(study),
    ...unseenCodes(study),
    ...inCaseOnly(study),
  ];
}

/** Items of a list that say two things of one: which of them holds, nobody can tell. */
function twice<T>(list: string, items: readonly T[], of: (item: T) => string): readonly string[] {
  const first = new Map<string, number>();
  return items.flatMap((item, i) => {
    const key = of(item);
    const before = first.get(key);
    if (before === undefined) first.set(key, i);
    return before === undefined ? [] : [`${list}[${i}]: ${shown(key)}: stands already in ${list}[${before}]: give one`];
  });
}

/** Codes that look like others and are not. */
function unseenCodes({ sites, tumour_groups, panel_genes }: Study): readonly string[] {
  const codes = [
    ...sites.flatMap(({ code, node }, i) => [
      [`sites[${i}].code`, code],
      [`sites[${i}].node`, node],
    ]),
    ...tumour_groups.map(({ code }, i) => [`tumour_groups[${i}].code`, code]),
    ...(panel_genes ?? []).map((gene, i) => [`panel_genes[${i}]`, gene]),
  ];
  return codes.flatMap(([path = "", code = ""]) =>
    code.trim() === code && /^[ \p{L}\p{N}\p{P}\p{S}\p{M}]*$/u.test(code)
      ? []
      : [`${path}: ${visible(shown(code))}: ${ruleWords.exact}`],
  );
}

/** Tiers that no variant can have: nothing would be actionable by them. */
const strayTiers = ({ actionable_tiers }: Study): readonly string[] =>
  actionable_tiers.flatMap((tier, i) =>
    tiers.some((known) => known === tier)
      ? []
      : [`actionable_tiers[${i}]: ${shown(tier)}: no variant can have it: tiers are ${tiers.join(", ")}`],
  );

/** A burden is high from a value on, and instability has none. */
const cutsOfMarkers = ({ actionable_markers }: Study): readonly string[] =>
  actionable_markers.flatMap(({ marker, at_least }, i) =>
    (marker === "tmb_high") === (at_least !== null)
      ? []
      : [
          `actionable_markers[${i}].at_least: ${at_least}: ${marker === "tmb_high" ? "must be the burden from which tmb_high holds" : `must be null, for ${marker} has none`}`,
        ],
  );

function overfullMix({ reference_mix }: Study): readonly string[] {
  const whole = Math.round(sum(reference_mix, ({ share }) => share) * 1000) / 1000;
  return whole > 1
    ? [`reference_mix: shares that add up to ${whole}: must be at most 1, for they are of one whole`]
    : [];
}

/** Codes that an address, read in any case, could not tell apart, and laboratories that are one in two spellings. */
const inCaseOnly = ({ sites, tumour_groups }: Study): readonly string[] =>
  [
    sites.map(({ code }, i) => ({ path: `sites[${i}].code`, code })),
    sites.map(({ node }, i) => ({ path: `sites[${i}].node`, code: node })),
    tumour_groups.map(({ code }, i) => ({ path: `tumour_groups[${i}].code`, code })),
  ].flatMap((codes) =>
    codes.flatMap(({ path, code }, i) => {
      const before = codes
        .slice(0, i)
        .find((other) => other.code !== code && other.code.toLowerCase() === code.toLowerCase());
      return before
        ? [`${path}: ${shown(code)}: must differ from ${shown(before.code)} (${before.path}) in more than case`]
        : [];
    }),
  );

/** What can hardly mean what it says, but is counted as it stands. */
export function hardToBelieve(study: Study): readonly string[] {
  const { sites, changes, low_signal_below } = study;
  const scopes = changes.flatMap(({ scope }, i) =>
    changeScopes.includes(scope)
      ? []
      : [
          `changes[${i}].scope: ${shown(scope)}: scopes are ${changeScopes.join(", ")}: shown as a change of both specimens`,
        ],
  );
  const names = sites.flatMap(({ name }, i) => {
    const before = sites.findIndex((other) => other.name === name);
    return before < i
      ? [`sites[${i}].name: ${shown(name)}: is that of sites[${before}] too: pages tell them alike`]
      : [];
  });
  const signal =
    low_signal_below !== null && low_signal_below > highSignal
      ? [
          `low_signal_below: ${low_signal_below}: calls nearly all blood low in signal: it is a share, so that 1 % is 0.01`,
        ]
      : [];
  return [...scopes, ...names, ...signal, ...ofMargin(study), ...ofNextUpdate(study)];
}

function ofMargin({ noninferiority_margin: margin, data_cut }: Study): readonly string[] {
  if (margin === null) return [];
  const { points, approved_on } = margin;
  return [
    ...(points < 1
      ? [`noninferiority_margin.points: ${points}: under one percentage point: it is in points, so that 5 % is 5`]
      : []),
    ...(approved_on > data_cut
      ? [
          `noninferiority_margin.approved_on: ${shown(approved_on)}: after the data cut ${data_cut}: a margin stands before the results are known`,
        ]
      : []),
  ];
}

const ofNextUpdate = ({ next_update, data_cut }: Study): readonly string[] =>
  next_update !== null && next_update <= data_cut
    ? [
        `next_update: ${shown(next_update)}: not after the data cut ${data_cut}: every page says at once that its numbers are late`,
      ]
    : [];
