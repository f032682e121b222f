import type { Format } from "../words/format.ts";

/** Days without unit: whole as they are, else with one decimal. */
export const bareDays = (days: number, f: Format): string => f.number(days, Number.isInteger(days) ? 0 : 1);
