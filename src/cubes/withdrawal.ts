import type { Study } from "./study.ts";

/** Why a release is withdrawn, and when, as the newest release's study says; null where it is not. */
export const withdrawalOf = (release: string, newest: Study): NonNullable<Study["withdrawn"]>[number] | null =>
  newest.withdrawn?.find((each) => each.release === release) ?? null;
