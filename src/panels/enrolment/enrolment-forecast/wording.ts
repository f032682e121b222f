import type { PanelWords } from "../../../define/panel.ts";
import { dateAt } from "../../../stats/reach.ts";
import type { Format } from "../../../words/format.ts";
import type { FanPoint, Foreseen } from "./ahead.ts";
import type { BackTest } from "./back-test.ts";
import type { ForecastModel } from "./model.ts";

export type ForecastWords = PanelWords<ForecastModel> & {
  /** Why there is no date. */
  readonly without: (model: ForecastModel, f: Format) => string;
  /** How earlier forecasts of today's number held. */
  readonly tested: (observed: number, tests: Tests, f: Format) => string;
  readonly target: (n: string) => string;
  readonly now: (model: ForecastModel, f: Format) => string;
  readonly dot: (date: string, f: Format) => string;
  readonly fan: (date: string, point: FanPoint, f: Format) => string;
  readonly key: readonly string[];
};

/** The month of the target at the pace of all months. */
export const steady = ({ reach }: Foreseen, f: Format, never: string): string => {
  const date = dateAt(reach, 0.5, "all_months");
  return date === null ? never : f.month(date);
};

export type Tests = { readonly held: string; readonly last: readonly BackTest[] };
/** How many earlier forecasts held, and the last three of them. */
export const record = (tests: readonly BackTest[], f: Format): Tests => ({
  held: f.of(tests.filter(({ held }) => held).length, tests.length),
  last: tests.slice(-3),
});
