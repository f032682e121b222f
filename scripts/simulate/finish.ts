import { ways } from "./assumptions.ts";
import { type BoardCase, meet } from "./board.ts";
import { after } from "./delay.ts";
import { drawRare } from "./draw-rare.ts";
import { drawTumour } from "./draw-tumour.ts";
import { findIn } from "./find.ts";
import { never, type Patient, type Sample, type Way } from "./model.ts";
import { paceOn } from "./plan-samples.ts";
import { measure } from "./quality.ts";
import { Random } from "./random.ts";
import { reviewAll } from "./review.ts";

/** Complete a patient whose samples have had their runs: reports, findings, the board's decisions, reviews. */
export function finish(seed: number, patient: Patient): Patient {
  if (patient.samples.length === 0) return patient;
  const random = new Random(seed, patient.index, 2);
  const tumour = drawTumour(random, patient.group);
  for (const sample of patient.samples) {
    endWay(random, sample, patient);
    const analysed = sample.way.analysed;
    if (analysed !== undefined && sample.end !== undefined) sample.result = measure(random, sample, analysed, tumour);
  }
  const blood = patient.samples.find((sample) => sample.specimen === "blood" && sample.way.reported !== undefined);
  const tissue = patient.samples.find((sample) => sample.specimen === "tissue" && sample.way.reported !== undefined);
  const ownNumbers = new Random(seed, patient.index, 3);
  const rare = { random: ownNumbers, alterations: drawRare(ownNumbers, tumour, patient.group) };
  const discordances = findIn(random, tumour, rare, blood, tissue);
  const board: BoardCase = { patient, blood, tissue };
  patient.decisions = meet(random, board);
  patient.reviews = reviewAll(random, discordances, blood, tissue);
  return patient;
}

/** From the run to the report, or to the failure or the stop before it. */
function endWay(random: Random, sample: Sample, { withdrawn }: Patient): void {
  const { way, stopped } = sample;
  if (sample.end !== undefined) return;
  const sequenced = sample.ticket?.sequenced;
  if (sequenced !== undefined) {
    way.sequenced = sequenced;
    const step = ways[sample.specimen];
    const slow = paceOn(sample.node, sequenced);
    way.analysed = after(random, sequenced, step.sequencingToAnalysis, slow);
    if (sample.failsInAnalysis === undefined) way.reported = after(random, way.analysed, step.analysisToReport, slow);
  }
  const last = way.reported ?? (sample.failsInAnalysis === undefined ? undefined : way.analysed) ?? never;
  if (last < stopped) {
    const outcome = sample.failsInAnalysis === undefined ? "reported" : "failed";
    sample.end = { on: last, outcome, reason: sample.failsInAnalysis ?? "" };
    return;
  }
  forgetFrom(way, stopped);
  sample.end = { on: stopped, outcome: "cancelled", reason: withdrawn === undefined ? "died" : "withdrawn" };
}

/** Take out every milestone that the stop came before. */
function forgetFrom(way: Way, stopped: number): void {
  for (const name of ["collected", "received", "extracted", "library", "sequenced", "analysed", "reported"] as const) {
    if ((way[name] ?? never) >= stopped) delete way[name];
  }
}
