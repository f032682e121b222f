import type { Setting } from "../../../engine/setting.ts";
import type { Place } from "./listed.ts";
import { isConcern, type SignalsModel, type Unjudged, unjudged } from "./model.ts";
import type { Signal } from "./signal.ts";

/** How many concerns there are, and the most serious; or that there is none among what was looked at. */
export type Verdict =
  /** The place only where the most serious is not its own. */
  | { readonly say: "concerns"; readonly n: number; readonly first: Signal; readonly place: Place | null }
  | { readonly say: "waiting"; readonly first: Signal; readonly place: Place | null }
  | { readonly say: "not_judged"; readonly judged: number; readonly not: number; readonly place: Place | null }
  | { readonly say: "none"; readonly place: Place | null };

/** What else there is, each thing by a few of its signals and how many there are besides. */
export type Sure =
  | {
      readonly say: "more" | "waits" | "better" | "cleared";
      readonly named: readonly Signal[];
      readonly others: number;
    }
  | { readonly say: "unjudged"; readonly n: number; readonly checks: readonly Unjudged[] }
  /** Concerns of the whole study beside those of the chosen place, of which there are some or none. */
  | { readonly say: "elsewhere"; readonly n: number; readonly besides: boolean };

export type Said = {
  readonly verdict: Verdict;
  readonly sure: readonly Sure[];
  readonly since: string;
  readonly place: Place | null;
  /** The day (YYYY-MM-DD) announced for the next release, if it is still to come. */
  readonly next: string | null;
};

/** Whether a signal is of the chosen place itself, so that it need not be named twice. */
const isOf = (signal: Signal, { kind, code }: Place): boolean =>
  "code" in signal && signal.code === code && (signal.source === "turnaround-sites") === (kind === "node");

function verdictOf(model: SignalsModel): Verdict {
  const { signals, place, checks } = model;
  const concerns = signals.filter(isConcern);
  const [first] = concerns;
  if (first) {
    const named = place !== null && isOf(first, place);
    return { say: "concerns", n: concerns.length, first, place: named ? null : place };
  }
  const waiting = signals.find(({ kind }) => kind === "waiting");
  if (waiting) return { say: "waiting", first: waiting, place };
  const not = unjudged(model).length;
  return not > 0 ? { say: "not_judged", judged: checks.length - not, not, place } : { say: "none", place };
}

function group(say: "more" | "waits" | "better" | "cleared", found: readonly Signal[], named: number): Sure[] {
  const shown = found.slice(0, named);
  return shown.length === 0 ? [] : [{ say, named: shown, others: found.length - shown.length }];
}

function sureOf(model: SignalsModel, { say }: Verdict): Sure[] {
  const of = (kind: Signal["kind"]): Signal[] =>
    model.signals.filter((signal) => signal.kind === kind && signal.standing === "on");
  const not = unjudged(model).length;
  return [
    ...group("more", of("concern").slice(1), 1),
    ...group("waits", of("waiting").slice(say === "waiting" ? 1 : 0), 2),
    ...group("better", of("better"), 1),
    ...group(
      "cleared",
      model.signals.filter(({ kind, standing }) => kind === "concern" && standing === "cleared"),
      1,
    ),
    ...(not > 0 && say !== "not_judged" ? [{ say: "unjudged", n: not, checks: unjudged(model) } as const] : []),
    ...(model.place === null ? [] : [{ say: "elsewhere", n: model.elsewhere, besides: say === "concerns" } as const]),
  ];
}

export function factsOf(model: SignalsModel, { manifest: { study } }: Setting): Said {
  const { next_update: next, data_cut: cut } = study;
  const { since, place } = model;
  const verdict = verdictOf(model);
  return { verdict, sure: sureOf(model, verdict), since, place, next: next !== null && next > cut ? next : null };
}
