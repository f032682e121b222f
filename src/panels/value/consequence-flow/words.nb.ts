import { sentence } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { bold, shareOf } from "../../../say/old.ts";
import { isDefault } from "../../../state/filters.ts";
import { type ConsequenceWords, groupsOf, shareIn, shown, stepOf } from "./wording.ts";

export const nb: ConsequenceWords = {
  title: "Hva skjedde med pasientene etter tumormøtet?",
  summary: (model, { f, names }, { filters }) => {
    const [recommended, offered, started] = (["recommended", "offered", "started"] as const).map((step) =>
      stepOf(model, "all", step),
    );
    if (!shown(model) || !recommended || !offered || !started)
      return sentence`${nb.nothing(model, !isDefault(filters))}`;
    const groups = groupsOf(model).flatMap((group) => stepOf(model, group, "started") ?? []);
    const main = model.reasons.find(({ not_started_reason }) => not_started_reason !== "none_given");
    return sentence`Behandling ble startet hos ${bold(shareOf(shareIn(started), started.patients ?? 0, model.discussed, "drøftede pasienter", f))}; ${f.count(recommended.patients ?? 0)} fikk en anbefaling og ${f.count(offered.patients ?? 0)} et tilbud. Etter hva tumormøtet bygde på: ${f.list(
      groups.map(
        (row) => `${inSentence(names.informant(row.informed_by))} ${f.of(row.patients ?? 0, row.of_patients ?? 0)}`,
      ),
    )}.${
      main === undefined
        ? ""
        : ` Den vanligste årsaken til at det ikke skjedde: ${inSentence(names.not_started_reason(main.not_started_reason ?? ""))} (${f.of(main.patients ?? 0, main.of_patients ?? 0)} som ikke har startet).`
    }`;
  },
  note: (model, { f }) =>
    shown(model)
      ? sentence`Hver pasient én gang, etter den første drøftingen${
          model.laterFurther > 0 && `; hos ${f.count(model.laterFurther)} førte en senere lenger`
        }. Hva tumormøtet bygde på, er ikke trukket tilfeldig, så dette er ingen sammenligning av blod og vev. De nyeste pasientene kan fortsatt starte. 95 % Wilson-intervall; grått: færre enn 25, uten prosent.`
      : sentence`Pasienter som tumormøtet har drøftet, og hvor langt det førte.`,
  nothing: ({ supplied }, filtered) =>
    !supplied
      ? "Studien har ikke levert tumormøtets beslutninger: hva som fulgte, er ikke kjent."
      : filtered
        ? "Tumormøtet har ikke drøftet noen pasient som passer til dette utvalget."
        : "Tumormøtet har ikke drøftet noen pasient ennå.",
  informedBy: "Grunnlaget var svar fra",
  axis: "Behandling startet, andel av de drøftede",
  ratio: "n / N",
  reasonsAxis: (notStarted) => `Hvorfor ikke, andel av de ${notStarted} som ikke har startet`,
  reading: (row, names, f) =>
    row.not_started_reason !== null
      ? `${names.not_started_reason(row.not_started_reason)}: ${f.share(shareIn(row), row.patients ?? 0, row.of_patients ?? 0)} som ikke har startet`
      : `${names.board_step(row.step)}${
          row.informed_by === "all" ? "" : `, grunnlag: ${inSentence(names.informant(row.informed_by))}`
        }: ${
          row.step === "discussed"
            ? f.count(row.patients ?? 0)
            : f.share(shareIn(row), row.patients ?? 0, row.of_patients ?? 0)
        } pasienter`,
  method: {
    definition:
      "Hver samtykkede pasient som det molekylære tumormøtet har drøftet, etter den første drøftingen: prøvene det hadde svar fra, og det fjerneste av anbefalt, tilbudt og startet som den førte til. Den som kom til et trinn, telles også i trinnene før.",
    denominator:
      "Trinn: drøftede pasienter, alle og for hvert grunnlag. Årsaker: drøftede pasienter der ingen behandling var startet ved datauttrekket; uten årsak betyr at den ikke er oppgitt eller at saken er åpen.",
    formula: "Andel = pasienter på trinnet ÷ drøftede, 95 % Wilson-intervall.",
    reference: "Wilson 1927, doi 10.1080/01621459.1927.10502953; STARD 2015, doi 10.1136/bmj.h5527 (deltakerflyt).",
  },
};
