import { intake } from "./assumptions.ts";
import type { Day } from "./calendar.ts";
import { after, daysOf } from "./delay.ts";
import { never, type Patient } from "./model.ts";
import { planSamples } from "./plan-samples.ts";
import { Random } from "./random.ts";
import type { Site } from "./sites.ts";
import { allGroups } from "./tumours.ts";

const groupShares = allGroups.map((group) => [group.code, group.share] as const);
const groups = new Map(allGroups.map((group) => [group.code, group]));

export type EnrolOrder = {
  readonly seed: number;
  /** From 0, in the order of screening. The first patient always consents, so that no study is empty. */
  readonly index: number;
  /** Width of the number in the patient's id. */
  readonly digits: number;
  readonly site: Site;
  readonly screened: Day;
};

/**
 * A screened patient with what is settled before the laboratory's runs: consent, the ends of life and part, samples up
 * to the library. Everything comes from the patient's own random stream, whatever happens to others.
 */
export function enrol({ seed, index, digits, site, screened }: EnrolOrder): Patient {
  const random = new Random(seed, index, 1);
  const id = `SIM-${String(index + 1).padStart(digits, "0")}`;
  const group = groups.get(random.pickWeighted(groupShares));
  if (group === undefined) throw new RangeError("a tumour group was drawn that is not listed");
  const settled = after(random, screened, intake.daysToConsent);
  const consents = random.chance(intake.consented) || index === 0;
  const base = { index, id, site, group, screened, settled, decisions: [], reviews: [] };
  if (!consents)
    return {
      ...base,
      notIncluded: random.pickWeighted(intake.notIncluded),
      withdrawn: undefined,
      died: undefined,
      samples: [],
    };

  const died = settled + 5 + Math.round(random.exponential(intake.meanDaysToDeath));
  const leaves = random.chance(intake.withdrawn) ? settled + 3 + daysOf(random, intake.daysToWithdrawal) : never;
  const withdrawn = leaves < died ? leaves : undefined;
  const stopped = withdrawn ?? (random.chance(intake.deathStopsWork) ? died : never);
  const samples = planSamples({ random, patientId: id, site, consented: settled, stopped });
  return { ...base, notIncluded: undefined, withdrawn, died, samples };
}
