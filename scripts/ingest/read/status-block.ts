import { shown } from "../../aggregate/problem.ts";
import type { TextRecord } from "../text/records.ts";
import { statusRows } from "./aliases.ts";
import { isMissing } from "./cells.ts";
import type { Sample } from "./reading.ts";
import type { Section } from "./sectioned.ts";
import { checkWidth, withoutTail } from "./table.ts";
import { Refused, type Verdict } from "./verdict.ts";

/** [Analysis Status]: an empty cell and the samples, then whether all steps completed, which failed, which were not run. */
export class StatusBlock implements Section {
  readonly key = "status";
  readonly #sampleOf: (id: string) => Sample;
  #ids: readonly string[] = [];

  constructor(sampleOf: (id: string) => Sample) {
    this.#sampleOf = sampleOf;
  }

  readonly header = ({ cells }: TextRecord): void => {
    this.#ids = withoutTail(cells).slice(1);
    for (const id of this.#ids) if (id !== "") this.#sampleOf(id);
  };

  readonly row = ({ cells, ended }: TextRecord): Verdict => {
    const twice = this.#ids.find((id, i) => id === "" || this.#ids.indexOf(id) < i);
    if (twice !== undefined)
      return {
        column: twice,
        found: `a column ${shown(twice)} that is empty or stands twice`,
        rule: "one column for each sample, named by its id",
      };
    checkWidth(cells, this.#ids.length + 1, this.#ids.length + 1, ended);
    const [label = "", ...values] = cells;
    const key = statusRows.keyOf(label);
    if (key === undefined) return { out: "a label that is not known" };
    const outcomes = this.#ids.map((id, i) => (key === "completed" ? outcomeOf(values[i] ?? "", id) : null));
    for (const [i, id] of this.#ids.entries()) {
      const { facts } = this.#sampleOf(id);
      const value = values[i] ?? "";
      if (key === "completed") facts.outcome = outcomes[i] ?? null;
      else if (!isMissing(value))
        facts.outcome_reason = [facts.outcome_reason, `${label} ${value}`].filter(Boolean).join("; ");
    }
    return "kept";
  };
}

function outcomeOf(value: string, id: string): "reported" | "failed" | null {
  if (isMissing(value)) return null;
  if (/^true$/i.test(value)) return "reported";
  if (/^false$/i.test(value)) return "failed";
  throw new Refused(id, shown(value), "TRUE, FALSE or NA");
}
