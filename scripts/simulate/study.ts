import { intake } from "./assumptions.ts";
import { type Day, isWorkday, toDay, toIso } from "./calendar.ts";
import { type EnrolOrder, enrol } from "./enrol.ts";
import { finish } from "./finish.ts";
import { Laboratory } from "./laboratory.ts";
import type { Patient, Ticket } from "./model.ts";
import { Random } from "./random.ts";
import { type Site, sites } from "./sites.ts";

/** The day on which the first patient is screened. */
export const firstDay: Day = toDay("2022-03-07");

const workdaysAMonth = 250 / 12;
const openSites = sites.flatMap((site) => (site.opened === null ? [] : [{ site, opened: toDay(site.opened) }]));

/** A patient whose libraries are not all sequenced: as little as lets them be drawn again when they are. */
type Waiting = { readonly order: EnrolOrder; readonly tickets: readonly (Ticket | undefined)[] };

/**
 * The whole study, patient by patient in the order of screening, until `target` patients have consented: all that
 * happens to each, of which an export shows what lies before its data cut. The same seed gives the same study.
 */
export function* simulateStudy(seed: number, target: number): Generator<Patient> {
  const laboratory = new Laboratory();
  const digits = Math.max(4, String(target * 2).length);
  let line: Waiting[] = [];
  let screened = 0;
  let consented = 0;

  for (let day = firstDay; consented < target || line.length > 0; day += 1) {
    for (const site of arrivals(seed, day, target)) {
      if (consented >= target) break;
      const order = { seed, index: screened, digits, site, screened: day };
      const { notIncluded, samples } = enrol(order);
      screened += 1;
      if (notIncluded === undefined) consented += 1;
      const tickets = samples.map(({ ticket }) => ticket);
      for (const ticket of tickets) if (ticket !== undefined) laboratory.expect(ticket);
      line.push({ order, tickets });
    }
    laboratory.work(day);
    const held = line.findIndex(({ tickets }) => tickets.some((ticket) => ticket?.isOpen));
    const ready = held === -1 ? line : line.slice(0, held);
    line = held === -1 ? [] : line.slice(held);
    for (const { order, tickets } of ready) {
      const patient = enrol(order);
      for (const [i, sample] of patient.samples.entries()) sample.ticket = tickets[i];
      yield finish(seed, patient);
    }
  }
}

/** The sites of the patients screened on a day, one entry each. */
function arrivals(seed: number, day: Day, target: number): readonly Site[] {
  if (!isWorkday(day)) return [];
  const random = new Random(seed, day, 0);
  const month = Number(toIso(day).slice(5, 7)) - 1;
  const perDay = ((intake.screenedPerMonth * target) / 500 / workdaysAMonth) * (intake.season[month] ?? 1);
  const first = sites[0];
  return [
    ...(day === firstDay && first !== undefined ? [first] : []),
    ...openSites.flatMap(({ site, opened }) => {
      if (day < opened) return [];
      const ramp = Math.min(1, (day - opened) / intake.daysToFullPace);
      const pace = intake.startingPace + (1 - intake.startingPace) * ramp;
      return Array.from({ length: random.poisson(perDay * site.share * pace) }, () => site);
    }),
  ];
}
