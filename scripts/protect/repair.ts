import type { Counts } from "../../src/partners/release.ts";
import type { Explained, Report } from "../audit/audit.ts";
import { Stuck } from "./problem.ts";
import type { Rounded } from "./round.ts";

/** How often numbers are rounded again because the audit could narrow some. */
const most = 12;

type Order = {
  readonly round: () => Promise<Rounded>;
  readonly audit: (counts: Counts) => Promise<Explained>;
  /** Done with a rounding while it is audited, in the hope that it passes. */
  readonly meanwhile?: (counts: Counts) => Promise<void>;
  readonly say: (line: string) => void;
};

/**
 * Rounds until the audit passes: what it works out follows from numbers shown, so that the next rounding leaves out those that prove it.
 * Rejects with a Stuck that names what could still be worked out, and the tables it is in.
 */
export async function roundAudited({
  round,
  audit,
  meanwhile,
  say,
}: Order): Promise<{ readonly counts: Counts; readonly report: Report }> {
  let rounded = await round();
  for (let again = 0; ; again++) {
    say("auditing");
    const { counts } = rounded;
    const [{ report, why }] = await Promise.all([audit(counts), meanwhile?.(counts)]);
    if (report.passed) return { counts, report };
    // What does not follow from numbers is an error, and no other rounding mends it.
    if (why.length < Math.min(report.failures.length, 1) || again === most)
      throw new Stuck([...new Set(why.flatMap(({ tables }) => tables))], ...report.problems.slice(0, 20));
    say(`rounding again: ${report.failures.length} could be narrowed, first ${report.problems[0]}`);
    rounded = await rounded.again(why);
  }
}
