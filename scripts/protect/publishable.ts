import type { PartnerRelease } from "../../src/partners/release.ts";
import type { Report } from "../audit/audit.ts";
import { auditApart } from "../audit/audit-apart.ts";
import type { Exact } from "./exact-cells.ts";
import { withLess } from "./leave-out.ts";
import type { Signed } from "./policy-file.ts";
import { Refusal, Stuck } from "./problem.ts";
import { roundAudited } from "./repair.ts";
import { resolve } from "./resolve.ts";
import { type EarlierRelease, type Rounded, roundRelease } from "./round.ts";
import type { PartsSolver } from "./solve-part.ts";

export type Say = (line: string) => void;
/** A release as partners see it and unrounded, and what the attacker made of it; null where it was there before. */
export type Made = { readonly shown: PartnerRelease; readonly truth: PartnerRelease; readonly report: Report | null };

export const partnerOf = ({ release, study, supplied }: Exact): Omit<PartnerRelease, "policy" | "counts"> => ({
  release,
  study,
  supplied,
});

/** So often a release is tried with less in it. */
const mostTries = 8;

export type Publishable = {
  readonly solve: PartsSolver;
  readonly signed: Signed;
  readonly secret: Uint8Array;
  /** The release last, those before it first. */
  readonly releases: readonly Exact[];
  readonly made: readonly Made[];
  readonly say: Say;
};

/** A release with its tables and its true numbers, and how to round it first. */
export type Begun = { readonly truth: PartnerRelease; readonly round: () => Promise<Rounded> };

/** Says which tables a release has under what is signed, and what is truly in them. */
function begin(told: Signed, { solve, secret, releases, made }: Publishable): Begun {
  const newest = releases.at(-1);
  if (newest === undefined) throw new RangeError("no release");
  const before = made.map(({ shown }) => shown.policy);
  const earlier = made.map(
    ({ shown, truth }): EarlierRelease => ({ policy: shown.policy, shown: shown.counts, truths: truth.counts }),
  );
  const { policy, counts } = resolve(told, { releases, before });
  const truth: PartnerRelease = { ...partnerOf(newest), policy, counts };
  return { truth, round: () => roundRelease(solve, truth, secret, earlier) };
}

const rounding = ({ release, counts }: PartnerRelease): string =>
  `${release}: rounding ${Object.values(counts).flat().length} cells`;

/** The first rounding of a release while the one before it is audited; null where it needs more than that. */
export async function begunAhead(order: Publishable): Promise<Begun | null> {
  try {
    const { truth, round } = begin(order.signed, order);
    order.say(rounding(truth));
    const rounded = await round();
    return { truth, round: async () => rounded };
  } catch (error) {
    if (error instanceof Stuck) return null;
    throw error;
  }
}

/**
 * Rounds a release so that the audit passes, with codes that wait to be named or without tables where it must be. `begun` is its first
 * rounding, where there is one. While it is audited `roundNext` begins the release after it, which is handed on where that holds.
 * Rejects with a Refusal where nothing passes.
 */
export async function publishable(
  order: Publishable,
  begun: Begun | null,
  roundNext: (so: Made) => Promise<Begun | null>,
): Promise<{ readonly made: Made; readonly ahead: Begun | null }> {
  const { signed, made, say } = order;
  const before = made.map(({ shown }) => shown.policy);
  let told = signed;
  let first = begun;
  for (let tried = 1; ; tried++) {
    const { truth, round } = first ?? begin(told, order);
    const shownAs = (counts: PartnerRelease["counts"]): PartnerRelease => ({ ...truth, counts });
    if (first === null) say(rounding(truth));
    let ahead: Begun | null = null;
    try {
      const { counts, report } = await roundAudited({
        round,
        audit: (own) =>
          auditApart({
            partners: [...made.map(({ shown }) => shown), shownAs(own)],
            exact: [...made.map((each) => each.truth), truth],
          }),
        meanwhile: async (own) => {
          ahead = await roundNext({ shown: shownAs(own), truth, report: null });
        },
        say: (line) => say(`${truth.release}: ${line}`),
      });
      return { made: { shown: shownAs(counts), truth, report }, ahead };
    } catch (error) {
      if (!(error instanceof Stuck)) throw error;
      const less = tried < mostTries ? withLess(told, error.tables, truth.policy, before) : null;
      if (less === null) throw new Refusal(...error.messages, wayOut(truth.release, error.tables));
      say(`${truth.release}: ${less.said}: ${error.messages[0]}`);
      told = less.signed;
      first = null;
    }
  }
}

const wayOut = (release: string, tables: readonly string[]): string =>
  tables.length === 0
    ? `${release}: nothing was published: that is a fault of the tables or of the program, and no other rounding mends it`
    : `${release}: not published: too few patients for ${tables.join(", ")}: publish with a later data cut, or sign a policy without the tables that share their totals`;
