import { shown } from "../../aggregate/problem.ts";
import type { TextRecord } from "../text/records.ts";
import { metricsColumns } from "./aliases.ts";
import { numberIn, required } from "./cells.ts";
import type { Reading } from "./reading.ts";
import type { Metric } from "./sample.ts";
import type { Section } from "./sectioned.ts";
import { checkWidth, lostTab, withoutTail } from "./table.ts";
import type { Verdict } from "./verdict.ts";

/** One block of metrics with their guidelines; the columns beyond them are samples, or `Value` for the run. */
export class MetricBlock implements Section {
  readonly key: string;
  readonly #reading: Reading;
  readonly #add: (sample: string | null, metric: Metric) => void;
  #columns: readonly string[] = [];
  #twice: string | undefined;

  constructor(block: string, reading: Reading, add: (sample: string | null, metric: Metric) => void) {
    this.key = block;
    this.#reading = reading;
    this.#add = add;
  }

  readonly header = ({ cells }: TextRecord): void => {
    this.#columns = withoutTail(cells);
    const samples = this.#columns.slice(3);
    this.#twice = samples.find((id, i) => id === "" || samples.indexOf(id) < i);
    if (!this.#isBlock() && !this.#beginsAsBlock()) this.#reading.notKnown(`[${this.key}]`);
  };

  readonly row = ({ cells, ended }: TextRecord): Verdict => {
    if (!this.#isBlock())
      return this.#beginsAsBlock()
        ? { column: "LSL Guideline", found: "no such column in the header", rule: `this column; ${lostTab}` }
        : { out: "a section that is not known" };
    if (this.#twice !== undefined)
      return {
        column: this.#twice,
        found: `a column ${shown(this.#twice)} that is empty or stands twice`,
        rule: "one column for each sample, named by its id",
      };
    checkWidth(cells, this.#columns.length, this.#columns.length, ended);
    const [label = "", low = "", high = "", ...values] = cells;
    const named = /^(.*\S)\s*\(([^()]*)\)$/.exec(required(label, "Metric (UOM)"));
    if (named === null && /\(.*\)./.test(label))
      return {
        column: "Metric (UOM)",
        found: shown(label),
        rule: `a metric and its unit alone; ${lostTab}`,
      };
    const unit = named?.[2] ?? "NA";
    const lower = numberIn(low, "LSL Guideline");
    const upper = numberIn(high, "USL Guideline");
    const metric = { block: this.key, metric: named?.[1] ?? label, unit: unit === "NA" ? null : unit, lower, upper };
    const samples = this.#columns.slice(3);
    const found = samples.map((id, i) => ({ id, value: numberIn(values[i] ?? "", id) }));
    for (const { id, value } of found)
      this.#add(metricsColumns.keyOf(id) === "value" ? null : id, { ...metric, value });
    return "kept";
  };

  #beginsAsBlock(): boolean {
    const [first = ""] = this.#columns;
    return metricsColumns.keyOf(first) === "metric" || metricsColumns.startOf(first) !== undefined;
  }

  #isBlock(): boolean {
    return ["metric", "lower", "upper"].every((key, i) => metricsColumns.keyOf(this.#columns[i] ?? "") === key);
  }
}
