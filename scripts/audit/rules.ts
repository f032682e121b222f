import type { Policy } from "../../src/partners/policy.ts";
import type { Failure } from "./failure.ts";

/** Names that say who or when, whatever role the rules give them. */
const telling: Readonly<Record<string, "who" | "when">> = {
  site: "who",
  node: "who",
  laboratory: "who",
  region: "who",
  tumour_group: "who",
  month: "when",
  quarter: "when",
  day: "when",
  date: "when",
};

/** The one pair of dimensions that may both say who, where no result is told. */
const crossing = ["region", "tumour_group"];

/** The only totals that are published as they are. */
const exactSteps = ["screened", "consented"];

/** Where the rules of a release are themselves too weak, whatever its numbers. */
export function weakRules(release: string, { tables, exact }: Policy): readonly Failure[] {
  const failures: Failure[] = [];
  const fail = (kind: Failure["kind"], table: string, what: string): void => {
    failures.push({ kind, release, table, text: `${release}: ${table}: ${what}` });
  };
  for (const [name, { dimensions, results }] of Object.entries(tables)) {
    for (const { name: dimension, role } of dimensions)
      if (role === "none" && telling[dimension] !== undefined)
        fail("weaker-rule", name, `policy.json says that ${dimension} tells neither who nor when`);
    const identifying = dimensions
      .filter(({ name: dimension, role }) => role !== "none" || telling[dimension] !== undefined)
      .map(({ name: dimension }) => dimension);
    const allowed = !results && identifying.toSorted().join() === crossing.join();
    if (identifying.length > 1 && !allowed)
      fail(
        "identifying-crossed",
        name,
        `crosses ${identifying.join(" and ")}: one dimension that says who or when is the most`,
      );
    if (results && identifying.includes("site"))
      fail("identifying-crossed", name, "tells results by site: sites carry inclusion only");
  }
  for (const { table, where } of exact) {
    const [step, ...more] = Object.entries(where);
    const isOfTheStudy =
      table === "steps-by-month" &&
      more.length === 0 &&
      step?.[0] === "step" &&
      step[1].length === 1 &&
      exactSteps.includes(step[1][0] ?? "");
    if (!isOfTheStudy)
      fail(
        "exact-total",
        table,
        `an exact total (${Object.values(where).flat().join(", ") || "all"}) beside those of the screened and the consented`,
      );
  }
  return failures;
}

type Known = { readonly policy: Policy; readonly published: { readonly name: string } };

/** A release with too few new patients since the one before: they stand alone between the two. */
export function fewNew(earlier: Known, later: Known): readonly Failure[] {
  const [before, after] = [earlier, later].map(({ policy }) => consentedOf(policy));
  if (before === undefined || after === undefined) return [];
  const least = later.policy.thresholds.new_patients;
  if (after - before >= least) return [];
  const text = `${earlier.published.name} to ${later.published.name}: ${after - before} new patients, fewer than ${least}`;
  return [{ kind: "few-new-patients", release: later.published.name, text }];
}

const consentedOf = ({ exact }: Policy): number | undefined =>
  exact.find(({ where }) => where["step"]?.join() === "consented")?.total;
