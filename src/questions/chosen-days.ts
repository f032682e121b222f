import type { Setting } from "../engine/setting.ts";

/** The reader's way of counting days, as a statement binds it after the filters: 'working', or '' for calendar days. */
export const chosenDays = ({ filters }: Setting): readonly string[] => [filters.days];
