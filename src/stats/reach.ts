/** Months on which a pace rests: all since a site opened, or the last six. */
export const variants = ["last_six_months", "all_months"] as const;
export type Variant = (typeof variants)[number];

/** Probabilities at which numbers and dates are foreseen. */
export const levels = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975] as const;
export type Level = (typeof levels)[number];

/** The day (YYYY-MM-DD) by which a target is reached with the probability of the level; null beyond twenty years. */
export type Reach = { readonly variant: Variant; readonly level: Level; readonly date: string | null };

/** The date of a level, at the pace of the last six months or of all; null where none is known. */
export const dateAt = (reach: readonly Reach[], level: Level, of: Variant = "last_six_months"): string | null =>
  reach.find((each) => each.variant === of && each.level === level)?.date ?? null;
