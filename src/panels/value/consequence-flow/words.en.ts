import { sentence } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { bold, shareOf } from "../../../say/old.ts";
import { isDefault } from "../../../state/filters.ts";
import { type ConsequenceWords, groupsOf, shareIn, shown, stepOf } from "./wording.ts";

export const en: ConsequenceWords = {
  title: "What happened to the patients after the tumour board?",
  summary: (model, { f, names }, { filters }) => {
    const [recommended, offered, started] = (["recommended", "offered", "started"] as const).map((step) =>
      stepOf(model, "all", step),
    );
    if (!shown(model) || !recommended || !offered || !started)
      return sentence`${en.nothing(model, !isDefault(filters))}`;
    const groups = groupsOf(model).flatMap((group) => stepOf(model, group, "started") ?? []);
    const main = model.reasons.find(({ not_started_reason }) => not_started_reason !== "none_given");
    return sentence`Treatment was started in ${bold(shareOf(shareIn(started), started.patients ?? 0, model.discussed, "patients discussed", f))}; ${f.count(recommended.patients ?? 0)} had a recommendation and ${f.count(offered.patients ?? 0)} an offer. By what informed the board: ${f.list(
      groups.map(
        (row) => `${inSentence(names.informant(row.informed_by))} ${f.of(row.patients ?? 0, row.of_patients ?? 0)}`,
      ),
    )}.${
      main === undefined
        ? ""
        : ` The commonest reason against: ${inSentence(names.not_started_reason(main.not_started_reason ?? ""))} (${f.of(main.patients ?? 0, main.of_patients ?? 0)} not started).`
    }`;
  },
  note: (model, { f }) =>
    shown(model)
      ? sentence`Each patient once, by the first discussion${
          model.laterFurther > 0 && `; of ${f.count(model.laterFurther)} a later one led further`
        }. What informed the board was not drawn by lot, so the specimens are not compared by this. Recent patients may still start. 95 % Wilson intervals; grey: fewer than 25, no percentage.`
      : sentence`Patients discussed by the molecular tumour board, and how far it led.`,
  nothing: ({ supplied }, filtered) =>
    !supplied
      ? "The study has not supplied the tumour board's decisions: what followed is not known."
      : filtered
        ? "The tumour board has discussed no patient that matches these filters."
        : "The tumour board has not discussed any patient yet.",
  informedBy: "Informed by a result from",
  axis: "Treatment started, share of those discussed",
  ratio: "n / N",
  reasonsAxis: (notStarted) => `Why not, share of the ${notStarted} not started`,
  reading: (row, names, f) =>
    row.not_started_reason !== null
      ? `${names.not_started_reason(row.not_started_reason)}: ${f.share(shareIn(row), row.patients ?? 0, row.of_patients ?? 0)} not started`
      : `${names.board_step(row.step)}${
          row.informed_by === "all" ? "" : `, board informed by: ${inSentence(names.informant(row.informed_by))}`
        }: ${
          row.step === "discussed"
            ? f.count(row.patients ?? 0)
            : f.share(shareIn(row), row.patients ?? 0, row.of_patients ?? 0)
        } patients`,
  method: {
    definition:
      "Each consented patient whom the molecular tumour board has discussed, by the first discussion: the specimens it had a result of, and the furthest of recommended, offered and started that it led to. Who came to a step is counted at those before it too.",
    denominator:
      "Steps: patients discussed, all and per informing specimen. Reasons: patients discussed of whom no treatment was started by the data cut; without a reason, it was not given or is still open.",
    formula: "Share = patients at the step ÷ discussed, 95 % Wilson interval.",
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; STARD 2015, doi 10.1136/bmj.h5527 (flow of participants).",
  },
};
