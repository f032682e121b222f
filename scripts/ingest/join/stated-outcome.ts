import { InputError } from "../../aggregate/problem.ts";
import type { Supplied } from "./export-rows.ts";
import type { JoinedSpecimen } from "./specimens.ts";

const outcomes = ["pending", "failed", "cancelled", "not_available"];

/** Throws InputError for an outcome in the study's table of samples that it cannot state: only results are reported. */
export function checkOutcomes(samples: Supplied["samples"]): void {
  const wrong = [...samples.values()].filter((row) => row("outcome") !== "" && !outcomes.includes(row("outcome")));
  if (wrong.length > 0)
    throw new InputError(
      wrong.map(
        ({ place }) => `${place}: outcome: must be one of ${outcomes.join(", ")}, or empty; a result is reported`,
      ),
    );
}

/** What the study's table says became of a specimen; undefined where it says nothing. */
export function statedOutcome(
  { ids }: JoinedSpecimen,
  samples: Supplied["samples"],
): { readonly outcome: string; readonly outcome_reason: string } | undefined {
  const row = [...ids].map((id) => samples.get(id)).find((found) => found !== undefined && found("outcome") !== "");
  return row === undefined ? undefined : { outcome: row("outcome"), outcome_reason: row("outcome_reason") };
}
