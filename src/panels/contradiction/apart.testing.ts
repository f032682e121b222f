/** Column names that mean something of each figure's own, with why. */
const own: Readonly<Record<string, string>> = {
  events: "of the figure's own event",
  trials: "of the figure's own event",
  share: "of the row's own n of N",
  share_low: "of the row's own n of N",
  share_high: "of the row's own n of N",
  overall_sites: "of the funnel's own share",
  limit_low95: "of the funnel's own share",
  limit_high95: "of the funnel's own share",
  limit_low998: "of the funnel's own share",
  limit_high998: "of the funnel's own share",
};

/** Columns of two panels that differ by definition. */
const pairs: readonly {
  readonly names: readonly string[];
  readonly panels: readonly string[];
  readonly why: string;
}[] = [
  {
    names: ["found", "tested", "needed_to_test", "needed_low", "needed_high", "with_haematopoiesis"],
    panels: ["added-by-blood", "lost-with-blood-only"],
    why: "one counts findings of blood alone among all whose blood was tested, the other those of tissue alone",
  },
];

/** Whether a column name may stand for two numbers in these panels. */
export const isApart = (name: string, panels: readonly string[]): boolean =>
  Object.hasOwn(own, name) ||
  pairs.some((pair) => pair.names.includes(name) && panels.every((id) => pair.panels.includes(id)));
