import type { Specimen } from "../../../cubes/codes.ts";
import { isFiltered, isNothing, type Reason } from "../../../define/nothing.ts";
import type { Setting } from "../../../engine/setting.ts";
import type { Outlook } from "../../../say/forecast.ts";
import type { Counts, Gap, Standing } from "../../../say/inclusion.ts";
import type { QuantileDay } from "../../../stats/kaplan-meier.ts";
import type { Share } from "../../../stats/share.ts";
import type { StatusModel } from "./model.ts";
import type { Findings } from "./parts.ts";

type Untold = { readonly reason: Reason; readonly filtered: boolean };
/** `opens` the sentence, or follows one that was said alike and so is said `shortly`. */
type Median = {
  readonly specimen: Specimen;
  readonly median: QuantileDay;
  readonly opens: boolean;
  readonly shortly: boolean;
};
type OnTarget = { readonly specimen: Specimen; readonly within: Share; readonly days: number };

/** What the panel says, each thing once. */
export type Fact =
  | ({ readonly say: "no_inclusion" | "no_delays" | "no_findings" } & Untold)
  | { readonly say: "standing"; readonly standing: Standing }
  | { readonly say: "gap"; readonly gap: Gap; readonly counts: Counts }
  | { readonly say: "outlook"; readonly outlook: Outlook }
  | { readonly say: "medians"; readonly medians: readonly Median[] }
  | { readonly say: "on_target"; readonly targets: readonly OnTarget[] }
  | { readonly say: "no_target" }
  | { readonly say: "not_received"; readonly specimen: Specimen }
  | { readonly say: "findings"; readonly findings: Findings }
  | { readonly say: "first_release" }
  | { readonly say: "none_added"; readonly since: string; readonly pairs: boolean }
  /** Since the release before; of pairs null where samples were not supplied. */
  | { readonly say: "added"; readonly since: string; readonly consented: number; readonly paired: number | null };

/** A line for each headline, each of facts in order. */
export type Said = { readonly lines: readonly (readonly Fact[])[]; readonly tiers: readonly string[] };

function inclusionFacts({ inclusion }: StatusModel, filtered: boolean): Fact[] {
  if (isNothing(inclusion)) return [{ say: "no_inclusion", reason: inclusion.nothing, filtered }];
  const { gap, counts } = inclusion;
  return [{ say: "standing", standing: inclusion }, ...(gap ? [{ say: "gap", gap, counts } as const] : [])];
}

const outlookFacts = ({ inclusion, outlook }: StatusModel): Fact[] =>
  outlook === null || isNothing(inclusion) || inclusion.target === null ? [] : [{ say: "outlook", outlook }];

function delayFacts({ delays }: StatusModel, filtered: boolean): Fact[] {
  if (isNothing(delays)) return [{ say: "no_delays", reason: delays.nothing, filtered }];
  const { shown, followed } = delays;
  const medians = shown.map(({ specimen, median }, i) => ({
    specimen,
    median,
    opens: i === 0,
    shortly: i > 0 && shown[0]?.median.day !== null,
  }));
  const targets = shown.flatMap(({ specimen, goal }) =>
    goal ? [{ specimen, within: goal.within, days: goal.target.days }] : [],
  );
  return [
    { say: "medians", medians },
    targets.length > 0 ? { say: "on_target", targets } : { say: "no_target" },
    ...followed
      .filter(({ counts }) => counts.started === 0)
      .map(({ specimen }) => ({ say: "not_received", specimen }) as const),
  ];
}

const findingFacts = ({ findings }: StatusModel, filtered: boolean): Fact[] =>
  isNothing(findings) ? [{ say: "no_findings", reason: findings.nothing, filtered }] : [{ say: "findings", findings }];

function changeFacts({ change }: StatusModel): Fact[] {
  if (change === null) return [{ say: "first_release" }];
  const { since, consented, paired } = change;
  const none = consented.change === 0 && (paired === null || paired.change === 0);
  return none
    ? [{ say: "none_added", since, pairs: paired !== null }]
    : [{ say: "added", since, consented: consented.change, paired: paired === null ? null : paired.change }];
}

export function factsOf(model: StatusModel, setting: Setting): Said {
  const filtered = isFiltered(setting);
  return {
    lines: [
      inclusionFacts(model, filtered),
      outlookFacts(model),
      delayFacts(model, filtered),
      findingFacts(model, filtered),
      changeFacts(model),
    ],
    tiers: setting.manifest.study.actionable_tiers,
  };
}
