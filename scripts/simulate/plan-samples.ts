import { archive, ends, extraTransport, learning, paceOfNode, repeatAfter, ways } from "./assumptions.ts";
import { type Day, toDay, workdayFrom } from "./calendar.ts";
import type { Specimen } from "./codes.ts";
import { after, daysOf, oneOf } from "./delay.ts";
import type { End, Sample, Way } from "./model.ts";
import type { Random } from "./random.ts";
import { type Site, sites } from "./sites.ts";

type Order = {
  readonly random: Random;
  readonly patientId: string;
  readonly site: Site;
  readonly consented: Day;
  readonly stopped: Day;
};

const nodeOpened = new Map<string, Day>();
for (const { node, opened } of sites) {
  if (opened !== null && !nodeOpened.has(node)) nodeOpened.set(node, toDay(opened));
}

/** How slow a node is on a day, against the typical laboratory. */
export function paceOn(node: string, day: Day): number {
  const isNew = day - (nodeOpened.get(node) ?? 0) < learning.days;
  return (paceOfNode[node] ?? 1) * (isNew ? learning.factor : 1);
}

/** The samples of a patient up to the library: a blood and a tissue sample, and a second where the first failed early. */
export function planSamples(order: Order): readonly Sample[] {
  return [...samplesOf(order, "blood", "B"), ...samplesOf(order, "tissue", "T")];
}

function samplesOf(order: Order, specimen: Specimen, letter: string): readonly Sample[] {
  const { random, patientId, consented, stopped } = order;
  const first = planSample(order, specimen, `${patientId}-${letter}1`, consented, specimen === "tissue");
  const failed = first.end?.outcome === "failed" ? first.end.on : undefined;
  if (failed === undefined || !random.chance(ends[specimen].repeated)) return [first];
  const requested = workdayFrom(failed + daysOf(random, repeatAfter));
  if (requested >= stopped) return [first];
  return [first, planSample(order, specimen, `${patientId}-${letter}2`, requested, false)];
}

function planSample(order: Order, specimen: Specimen, id: string, requested: Day, mayBeArchived: boolean): Sample {
  const { random, site, stopped } = order;
  const plan = walk(order, specimen, requested, mayBeArchived);
  const { way } = plan;
  const failsInAnalysis = oneOf(random, ends[specimen].atAnalysis);
  const stops = plan.end === undefined || plan.end.on >= stopped;
  const end = stops ? undefined : plan.end;
  const { node } = site;
  const ticket =
    stops && way.library !== undefined && way.library < stopped
      ? { specimen, library: way.library, stopped, isOpen: true, sequenced: undefined, run: undefined }
      : undefined;
  return { id, specimen, node, requested, stopped, way, failsInAnalysis, ticket, end, result: undefined };
}

/** Days that archived tissue has lain, at most so many as an export may hold. */
export const archivedFor = (random: Random): number => Math.min(daysOf(random, archive.ageDays), archive.mostDays);

/** The way to the library, or to the failure before it. */
function walk(
  { random, site }: Order,
  specimen: Specimen,
  requested: Day,
  mayBeArchived: boolean,
): { readonly way: Way; readonly end?: End } {
  const step = ways[specimen];
  const missing = oneOf(random, ends[specimen].notAvailable);
  const asked = after(random, requested, step.consentToCollection);
  if (missing !== undefined) return { way: {}, end: { on: asked, outcome: "not_available", reason: missing } };
  const mistake = oneOf(random, ends[specimen].cancelled);
  if (mistake !== undefined) return { way: {}, end: { on: asked, outcome: "cancelled", reason: mistake } };

  const isArchived = mayBeArchived && random.chance(archive.share);
  const collected = isArchived ? workdayFrom(requested - 10 - archivedFor(random)) : asked;
  const transport = site.code === site.node || site.code === "AHU" ? 0 : extraTransport;
  const received = after(random, asked + transport, step.collectionToReceipt);
  const slow = paceOn(site.node, received);
  const extracted = after(random, received, step.receiptToExtraction, slow);
  const badMaterial = oneOf(random, ends[specimen].atExtraction);
  if (badMaterial !== undefined)
    return { way: { collected, received, extracted }, end: { on: extracted, outcome: "failed", reason: badMaterial } };
  const library = after(random, extracted, step.extractionToLibrary, slow);
  const badLibrary = oneOf(random, ends[specimen].atLibrary);
  const way = { collected, received, extracted, library };
  return badLibrary === undefined ? { way } : { way, end: { on: library, outcome: "failed", reason: badLibrary } };
}
