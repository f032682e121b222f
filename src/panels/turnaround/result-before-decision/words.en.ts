import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Format } from "../../../words/format.ts";
import { samplesOf, specimenWord } from "../../../words/samples.ts";
import { competing, type DecisionModel, type Ended, incidenceBy, limitsBy } from "./stats.ts";
import { type DecisionWords, endsAfter, estimate, eventsOf } from "./wording.ts";

function before({ specimen, board }: Ended, f: Format): Sentence {
  const [share = "", ...rest] = f.share(estimate(board), board.events ?? 0, board.trials ?? 0).split(" (");
  return sentence`the ${specimen} report for ${strong(share, specimen)}${rest.map((part) => ` (${part}`)}`;
}

function atTheBoard(model: DecisionModel, f: Format): Sentence {
  if (!model.decisions) return sentence`Board meetings are not supplied, so whether results came in time is not known.`;
  const [first, second] = model.ended.filter(({ board }) => (board.trials ?? 0) > 0).map((each) => before(each, f));
  if (!first) return sentence`The board has not discussed any of these patients.`;
  return sentence`When the board first met on a patient whose sample had been received, it had ${first}${second && sentence`, and ${second}`}.`;
}

const lost = (each: Ended, f: Format): string => {
  const [failed, died, withdrew] = [eventsOf(each, "failed"), eventsOf(each, "died"), eventsOf(each, "withdrew")];
  const parts = [
    ...(failed > 0 ? [`${f.count(failed)} failed`] : []),
    ...(died > 0 ? [`the patient died before the report in ${f.count(died)}`] : []),
    ...(withdrew > 0 ? [`the patient withdrew before it in ${f.count(withdrew)}`] : []),
  ];
  return `${samplesOf(each.specimen, each.n, f)} ${parts.length === 0 ? "none was lost before the report" : f.list(parts)}`;
};

export const en: DecisionWords = {
  title: "Did the result come in time for the decision?",
  summary: (model, { f }, { filters }) => {
    const drawn = model.ended.filter(({ n }) => n > 0);
    if (drawn.length === 0) return sentence`${en.nothing(model, !isDefault(filters))}`;
    return sentence`${atTheBoard(model, f)} Of ${drawn.map((each, i) => [i > 0 && "; of ", lost(each, f)])}.`;
  },
  note: (model, { f }, { manifest }) => {
    const pending = model.ended.reduce((sum, each) => sum + each.pending, 0);
    const unknown = model.ended.reduce((sum, each) => sum + each.unknown, 0);
    return sentence`Ends that compete (Aalen-Johansen): a sample counts for what came first. ${f.count(pending)} still open on ${f.day(manifest.study.data_cut)} ${pending === 1 ? "is" : "are"} censored there. Failing has no day of its own: a failed sample counts on its last dated step.${
      unknown > 0 && ` ${f.count(unknown)} reported without a date left out: unknown.`
    }`;
  },
  method: {
    definition:
      "From the day of receipt, in calendar days or on request in working days (Monday to Friday without Norwegian public holidays, those after the first day up to and including the last; then the table's days are working days too): the share of samples reported, failed (failed, cancelled or not available), or overtaken by the patient's death or withdrawal, whichever came first. In time: the report is dated on or before the first day on which the molecular tumour board discussed the patient.",
    denominator:
      "Curves: samples received, the pending ones censored at the data cut; those reported without a date are left out. In time: patients discussed by the board, for whom the sample that counts had been received; without a report by then it is not in time, whatever the reason. A patient has one such sample of each specimen.",
    formula:
      "Aalen-Johansen cumulative incidence: the sum over days of S(before) × ends of that cause ÷ at risk, S being the share without any end; 95 % limits on the log-log scale, with delta-method errors. In time ÷ discussed, with a Wilson interval.",
    reference:
      "Aalen and Johansen 1978, Scand J Stat 5:141–150; Putter, Fiocco and Geskus 2007, doi 10.1002/sim.2712; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
  nothing: ({ supplied }, filtered) => {
    if (!supplied) return "The study has not supplied samples: whether results come in time is not known.";
    return filtered ? "No sample that was received matches these filters." : "No sample has been received yet.";
  },
  axis: (f) => `${f.working ? "Working days" : "Days"} since receipt`,
  cause: { reported: "reported", failed: "failed", died: "patient died", withdrew: "withdrew" },
  received: ({ n }, f) => `${f.count(n)} received`,
  noSample: "no sample",
  board: (row, f) => {
    if (row.status === "not_supplied") return "board meetings not supplied";
    if ((row.trials ?? 0) === 0) return "no patient discussed";
    const share = row.status === "ok" ? `${f.percent(row.share ?? 0)}, ` : "";
    return `in time for the board: ${share}${f.of(row.events ?? 0, row.trials ?? 0)}`;
  },
  boardMark: (row, f) =>
    `${row.specimen === "blood" ? "Blood" : "Tissue"} report there when the board first met: ${f.share(estimate(row), row.events ?? 0, row.trials ?? 0)}`,
  mark: (ended, day, f) => {
    const head = `By ${f.onDay(day)}, ${specimenWord.en[ended.specimen]}`;
    if (ended.n < 25)
      return `${head}: ${f.count(ended.ends.reduce((sum, each) => (each.days <= day ? sum + each.count : sum), 0))} of ${f.count(ended.n)} samples ended`;
    const each = competing.map((cause) => {
      const limits = limitsBy(ended.incidence, cause, day);
      const share = f.percent(incidenceBy(ended.incidence, cause, day));
      return `${share}${limits ? ` (${f.percentRange(limits)})` : ""} ${en.cause[cause]}`;
    });
    return `${head}: ${each.join(", ")} (n = ${f.count(ended.n)})`;
  },
  beyond: (ended, last, f) => {
    const parts = ended.flatMap((each) => {
      const late = endsAfter(each, last);
      return late > 0 ? [samplesOf(each.specimen, late, f)] : [];
    });
    return parts.length === 0 ? "" : `Ended after ${f.onDay(last)}: ${f.list(parts)}.`;
  },
};
