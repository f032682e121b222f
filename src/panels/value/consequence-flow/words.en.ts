import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import { the } from "../../../words/format.ts";
import type { Fact, SureFact } from "./facts.ts";
import type { ConsequenceWords } from "./wording.ts";

const verdict: Tellers<Fact> = {
  started: ({ started }, { f }) =>
    sentence`Treatment was started in ${strong(toldShare(started, "", f).number)} ${enough(started.trials) ? "of the patients" : started.trials === 1 ? "patient" : "patients"} discussed at least 8 weeks ago.`,
  none_started: ({ discussed }, { f }) =>
    f.rounded
      ? sentence`Treatment was started in ${strong(f.of(0, discussed))} patients discussed at least 8 weeks ago.`
      : sentence`No treatment has been started in ${discussed === 1 ? "the one patient" : `${the(f, discussed)}${f.count(discussed)} patients`} discussed at least 8 weeks ago.`,
};
const sure: Tellers<SureFact> = {
  steps: ({ started, recommended, offered }, { f }) => {
    const { behind } = toldShare(started, "patients", f);
    const came = [
      recommended !== null && `${f.count(recommended)} had a recommendation`,
      offered !== null && `${f.count(offered)} ${recommended === null ? "had " : ""}an offer`,
    ].filter((part) => part !== false);
    const unknown = [recommended === null && "recommendations", offered === null && "offers"].filter(
      (part) => part !== false,
    );
    const told = [behind, came.join(", "), unknown.length > 0 && `${f.list(unknown)} are not supplied`];
    return sentence`${told.filter((part) => !!part).join("; ")}.`;
  },
  recent: ({ patients }, { f }) =>
    sentence`${f.count(patients)} discussed later ${patients === 1 ? "is" : "are"} not counted.`,
  main_reason: ({ main: { reason, share } }, { f, names }) =>
    sentence`Commonest reason against: ${inSentence(names.not_started_reason(reason))} (${f.of(share.events, share.trials)} not started).`,
};

export const en: ConsequenceWords = {
  title: "What happened to the patients after the tumour board?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => tell(said.sure, sure, voice),
  note: ({ laterFurther }, { f }) =>
    sentence`Each patient once, by the first discussion, from 8 weeks after it${
      laterFurther > 0 && `; of ${f.count(laterFurther)} a later one led further`
    }. What informed the board was not drawn by lot, so the specimens are not compared by this. Some may still start. 95 % Wilson intervals; grey: fewer than 25, no percentage.`,
  informedBy: "Informed by a result from",
  axis: "Treatment started, share of those discussed at least 8 weeks ago",
  ratio: "n / N",
  reasonsAxis: (notStarted) => `Why not, share of the ${notStarted} not started`,
  stepReading: ({ informedBy, steps }, step, names, f) => {
    const informed = informedBy === "all" ? "" : `, board informed by: ${inSentence(names.informant(informedBy))}`;
    const told = step === "discussed" ? f.count(steps.discussed.events) : shareText(steps[step], "", f);
    return `${names.board_step(step)}${informed}: ${told} patients`;
  },
  reasonReading: ({ reason, share }, names, f) =>
    `${names.not_started_reason(reason)}: ${shareText(share, "", f)} not started`,
  method: {
    definition:
      "Each consented patient whom the molecular tumour board has discussed at least 8 weeks (56 days) before the data cut, by the first discussion: who was discussed later has had no time to start. Told are the specimens it had a result of, and the furthest of recommended, offered and started that it led to. Who came to a step is counted at those before it too.",
    denominator:
      "Steps: patients discussed, all and per informing specimen. Reasons: patients discussed of whom no treatment was started by the data cut; without a reason, it was not given or is still open.",
    formula: "Share = patients at the step ÷ discussed, 95 % Wilson interval.",
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; STARD 2015, doi 10.1136/bmj.h5527 (flow of participants).",
  },
};

export const nothingEn: NothingWords = {
  summary: (reason, { f }, filtered) => {
    if (reason.why === "not_supplied")
      return "The study has not supplied the tumour board's decisions: what followed is not known.";
    if (reason.why === "not_evaluable")
      return reason.of === 1
        ? "Cannot be said yet: the one patient discussed was discussed under 8 weeks ago."
        : `Cannot be said yet: ${the(f, reason.of)}${f.count(reason.of)} patients discussed were so under 8 weeks ago.`;
    return filtered
      ? "The tumour board has discussed no patient that matches these filters."
      : "The tumour board has not discussed any patient yet.";
  },
  note: "Patients discussed by the molecular tumour board, and how far it led.",
};
