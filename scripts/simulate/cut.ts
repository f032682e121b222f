import { assayClasses } from "../../src/cubes/codes.ts";
import { type Day, toIso } from "./calendar.ts";
import { never, type Patient, type Result, type Sample } from "./model.ts";
import { assayVersionOn } from "./study-file.ts";
import type { Put } from "./tables.ts";

/** Put the rows of a patient screened by the data cut: all that was known by the end of that day, and nothing else. */
export function putPatient(put: Put, patient: Patient, cut: Day): void {
  const { id, site, group, screened, settled, notIncluded, withdrawn, died } = patient;
  const isSettled = settled <= cut;
  const consented = isSettled && notIncluded === undefined ? settled : undefined;
  put("patients", [
    id,
    site.code,
    group.code === "unknown" ? undefined : group.code,
    toIso(screened),
    shown(consented, cut),
    isSettled ? notIncluded : undefined,
    shown(withdrawn, cut),
    shown(died, cut),
  ]);
  if (consented === undefined) return;
  for (const sample of patient.samples) if (sample.requested <= cut) putSample(put, id, sample, cut);
  for (const { discussed, informedBy, recommended, offered, started, reason } of patient.decisions) {
    if (discussed > cut) continue;
    put("decisions", [
      id,
      toIso(discussed),
      informedBy,
      shown(recommended, cut),
      shown(offered, cut),
      shown(started, cut),
      (reason?.on ?? never) <= cut ? reason?.code : undefined,
    ]);
  }
  for (const { on, class: variantClass, gene, variant, reason } of patient.reviews)
    if (on <= cut) put("reviews", [id, variantClass, gene, variant, reason]);
}

function putSample(put: Put, patientId: string, sample: Sample, cut: Day): void {
  const { id, specimen, way, ticket, end, result } = sample;
  const isEnded = (end?.on ?? never) <= cut;
  const sequenced = way.sequenced !== undefined && way.sequenced <= cut ? way.sequenced : undefined;
  const reportedResult = (way.reported ?? never) <= cut ? result : undefined;
  put("samples", [
    id,
    patientId,
    specimen,
    isEnded ? end?.outcome : "pending",
    isEnded ? end?.reason : undefined,
    shown(way.collected, cut),
    shown(way.received, cut),
    shown(way.extracted, cut),
    shown(way.library, cut),
    shown(way.sequenced, cut),
    shown(way.analysed, cut),
    shown(way.reported, cut),
    sequenced === undefined ? undefined : ticket?.run,
    sequenced === undefined ? undefined : assayVersionOn(specimen, sequenced),
    reportedResult?.tumourFraction,
  ]);
  if (result !== undefined && (way.analysed ?? never) <= cut) putMetrics(put, id, result);
  if (reportedResult !== undefined) putResult(put, id, reportedResult);
}

/** One row per class that a metric gates; one without a class where it gates all or none. */
function putMetrics(put: Put, id: string, { metrics }: Result): void {
  for (const { name, value, unit, lower, upper, gates } of metrics) {
    if (gates.length === 0) put("metrics", [id, name, value, unit, lower, upper, undefined]);
    for (const gated of gates) put("metrics", [id, name, value, unit, lower, upper, gated]);
  }
}

function putResult(put: Put, id: string, { notEvaluable, findings, tmb, msi }: Result): void {
  for (const assayClass of assayClasses) {
    const reason = notEvaluable.get(assayClass);
    put("assays", [id, assayClass, reason === undefined ? "yes" : "no", reason]);
  }
  for (const { class: variantClass, gene, variant, vaf, origin, tier } of findings)
    put("variants", [id, variantClass, gene, variant, vaf, origin, tier]);
  put("biomarkers", [id, tmb, msi]);
}

const shown = (day: Day | undefined, cut: Day): string | undefined =>
  day === undefined || day > cut ? undefined : toIso(day);
