import type { NothingWords } from "../../../define/nothing.ts";
import { sentence } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { boldShare, shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import type { Fact } from "./facts.ts";
import type { ConsequenceWords } from "./wording.ts";

const tellers: Tellers<Fact> = {
  started: ({ started, recommended, offered }, { f }) =>
    sentence`Behandling ble startet hos ${boldShare(started, "drøftede pasienter", f)}; ${f.count(recommended)} fikk en anbefaling og ${f.count(offered)} et tilbud.`,
  groups: ({ groups }, { f, names }) => {
    const told = groups.map(({ informedBy, steps: { started } }) => {
      return `${inSentence(names.informant(informedBy))} ${f.of(started.events, started.trials)}`;
    });
    return sentence`Etter hva tumormøtet bygde på: ${f.list(told)}.`;
  },
  main_reason: ({ main: { reason, share } }, { f, names }) =>
    sentence`Den vanligste årsaken til at det ikke skjedde: ${inSentence(names.not_started_reason(reason))} (${f.of(share.events, share.trials)} som ikke har startet).`,
};

export const nb: ConsequenceWords = {
  title: "Hva skjedde med pasientene etter tumormøtet?",
  summary: ({ summary }, voice) => tell(summary, tellers, voice),
  note: ({ laterFurther }, { f }) =>
    sentence`Hver pasient én gang, etter den første drøftingen${
      laterFurther > 0 && `; hos ${f.count(laterFurther)} førte en senere lenger`
    }. Hva tumormøtet bygde på, er ikke trukket tilfeldig, så dette er ingen sammenligning av blod og vev. De nyeste pasientene kan fortsatt starte. 95 % Wilson-intervall; grått: færre enn 25, uten prosent.`,
  informedBy: "Grunnlaget var svar fra",
  axis: "Behandling startet, andel av de drøftede",
  ratio: "n / N",
  reasonsAxis: (notStarted) => `Hvorfor ikke, andel av de ${notStarted} som ikke har startet`,
  stepReading: ({ informedBy, steps }, step, names, f) => {
    const informed = informedBy === "all" ? "" : `, grunnlag: ${inSentence(names.informant(informedBy))}`;
    const told = step === "discussed" ? f.count(steps.discussed.events) : shareText(steps[step], "", f);
    return `${names.board_step(step)}${informed}: ${told} pasienter`;
  },
  reasonReading: ({ reason, share }, names, f) =>
    `${names.not_started_reason(reason)}: ${shareText(share, "", f)} som ikke har startet`,
  method: {
    definition:
      "Hver samtykkede pasient som det molekylære tumormøtet har drøftet, etter den første drøftingen: prøvene det hadde svar fra, og det fjerneste av anbefalt, tilbudt og startet som den førte til. Den som kom til et trinn, telles også i trinnene før.",
    denominator:
      "Trinn: drøftede pasienter, alle og for hvert grunnlag. Årsaker: drøftede pasienter der ingen behandling var startet ved datauttrekket; uten årsak betyr at den ikke er oppgitt eller at saken er åpen.",
    formula: "Andel = pasienter på trinnet ÷ drøftede, 95 % Wilson-intervall.",
    reference: "Wilson 1927, doi 10.1080/01621459.1927.10502953; STARD 2015, doi 10.1136/bmj.h5527 (deltakerflyt).",
  },
};

export const nothingNb: NothingWords = {
  summary: ({ why }, _, filtered) => {
    if (why === "not_supplied")
      return "Studien har ikke levert tumormøtets beslutninger: hva som fulgte, er ikke kjent.";
    return filtered
      ? "Tumormøtet har ikke drøftet noen pasient som passer til dette utvalget."
      : "Tumormøtet har ikke drøftet noen pasient ennå.";
  },
  note: "Pasienter som tumormøtet har drøftet, og hvor langt det førte.",
};
