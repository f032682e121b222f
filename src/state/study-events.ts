import type { Specimen } from "../cubes/codes.ts";
import { specimens } from "../cubes/codes.ts";
import type { Study } from "../cubes/study.ts";
import { chosenSites } from "./chosen-sites.ts";
import type { Filters } from "./filters.ts";

type Change = Study["changes"][number];
type Holiday = NonNullable<Study["holidays"]>[number];
/** What happened in a study on a day, or from one to another (YYYY-MM-DD, both included), as study.json tells it. */
export type StudyEvent = { readonly on: string; readonly until: string | null } & (
  | { readonly kind: "opening"; readonly site: string; readonly planned: boolean }
  | { readonly kind: "plan"; readonly version: string }
  | { readonly kind: "change"; readonly change: Change }
  | { readonly kind: "holiday"; readonly holiday: Holiday }
);
export type EventKind = StudyEvent["kind"];

const scopes: readonly string[] = ["enrolment", ...specimens];

/** Whether a change concerns enrolment or a specimen; one of a scope that nobody knows concerns both specimens. */
export const concerns = ({ scope }: Pick<Change, "scope">, what: "enrolment" | Specimen): boolean =>
  scope === what || (what !== "enrolment" && !scopes.includes(scope));

/**
 * The events of some kinds that fit what is chosen, in the order of their days: openings of the chosen sites alone, and changes that
 * concern what the figure tells of.
 */
export function studyEvents(
  study: Study,
  filters: Pick<Filters, "site" | "node">,
  kinds: readonly EventKind[],
  of: readonly ("enrolment" | Specimen)[],
): readonly StudyEvent[] {
  const all: readonly StudyEvent[] = [
    ...chosenSites(study, filters).flatMap(({ code, opened }): StudyEvent[] =>
      opened === null
        ? []
        : [{ kind: "opening", on: opened, until: null, site: code, planned: opened > study.data_cut }],
    ),
    ...study.plan.map(
      ({ version, approved_on }): StudyEvent => ({ kind: "plan", on: approved_on, until: null, version }),
    ),
    ...study.changes
      .filter((change) => of.some((what) => concerns(change, what)))
      .map((change): StudyEvent => ({ kind: "change", on: change.on, until: null, change })),
    ...(study.holidays ?? []).map(
      (holiday): StudyEvent => ({ kind: "holiday", on: holiday.on, until: holiday.until, holiday }),
    ),
  ];
  return all.filter(({ kind }) => kinds.includes(kind)).toSorted((a, b) => a.on.localeCompare(b.on));
}
