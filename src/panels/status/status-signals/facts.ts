import type { Setting } from "../../../engine/setting.ts";
import type { SignalsModel } from "./model.ts";

/** What is said: each topic, and since which month the rules of months count. */
export type Said = SignalsModel & {
  /** The day (YYYY-MM-DD) announced for the next release, if it is still to come. */
  readonly next: string | null;
};

export function factsOf(model: SignalsModel, { manifest: { study } }: Setting): Said {
  const { next_update: next, data_cut: cut } = study;
  return { ...model, next: next !== null && next > cut ? next : null };
}
