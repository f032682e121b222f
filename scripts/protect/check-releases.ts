import { hasSupplied } from "../../src/engine/supplied.ts";
import type { Thresholds } from "../../src/partners/policy.ts";
import type { Counted } from "../../src/partners/told.ts";
import type { Exact } from "./exact-cells.ts";
import { Refusal } from "./problem.ts";

const sumOf = (cells: readonly Counted[], step: string): number =>
  cells.reduce((sum, cell) => (cell["step"] === step ? sum + cell.n : sum), 0);
const reached = ({ cells }: Exact, step: string): number => sumOf(cells.get("steps-by-month") ?? [], step);

/** Refuses a release that stands where it should not: of another data cut than its name says, or not after the one before. */
export function checkOrder({ release, study }: Exact, before: Exact | undefined): void {
  if (!release.startsWith(study.data_cut))
    throw new Refusal(
      `${release}: study.json has the data cut ${study.data_cut}: a release is named by its data cut; the order of cuts may be swapped`,
    );
  if (before !== undefined && study.data_cut <= before.study.data_cut)
    throw new Refusal(
      `${release}: the data cut ${study.data_cut} is published already, as ${before.release}: a correction goes out with the next data cut; move the folder away`,
    );
}

/** Refuses a release in which too few are new since the one before, or too few are at all. */
export function checkNumbers(
  exact: Exact,
  before: Exact | undefined,
  { group, new_patients: least }: Thresholds,
): void {
  const { release } = exact;
  if (!hasSupplied(exact, "patients.consented_on"))
    throw new Refusal(
      `${release}: no day of consent was supplied: nobody knows how many patients there are; supply patients.consented_on`,
    );
  const consented = reached(exact, "consented");
  if (consented < group)
    throw new Refusal(
      `${release}: ${consented} patients have consented: tables with results need ${group}; publish when there are as many`,
    );
  if (before === undefined) return;
  for (const step of ["screened", "consented"]) {
    const [now, then] = [reached(exact, step), reached(before, step)];
    if (now < then)
      throw new Refusal(
        `${release}: ${now} ${step}, and ${then} in ${before.release}: a later release has no fewer; keep who withdrew as withdrawn, or see whether the order of cuts is swapped`,
      );
  }
  const added = consented - reached(before, "consented");
  if (added < least)
    throw new Refusal(
      `${release}: ${added} patients have consented since ${before.release}: at least ${least} keep a new one from standing alone; wait for the next data cut`,
    );
}
