import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import type { Fact, SureFact } from "./facts.ts";
import type { ConsequenceWords } from "./wording.ts";

const verdict: Tellers<Fact> = {
  started: ({ started }, { f }) =>
    sentence`Behandling er startet hos ${strong(toldShare(started, "", f).number)} ${enough(started.trials) ? "av pasientene" : started.trials === 1 ? "pasient" : "pasienter"} drøftet for minst 8 uker siden.`,
  none_started: ({ discussed }, { f }) =>
    f.rounded
      ? sentence`Behandling er startet hos ${strong(f.of(0, discussed))} pasienter drøftet for minst 8 uker siden.`
      : sentence`Ingen behandling er startet hos ${discussed === 1 ? "den ene pasienten" : `de ${f.count(discussed)} pasientene`} drøftet for minst 8 uker siden.`,
};
const sure: Tellers<SureFact> = {
  steps: ({ started, recommended, offered }, { f }) => {
    const { behind } = toldShare(started, "pasienter", f);
    const came = [
      recommended !== null && `${f.count(recommended)} fikk en anbefaling`,
      offered !== null && `${f.count(offered)} ${recommended === null ? "fikk " : ""}et tilbud`,
    ].filter((part) => part !== false);
    const unknown = [recommended === null && "anbefalinger", offered === null && "tilbud"].filter(
      (part) => part !== false,
    );
    const told = [behind, came.join(", "), unknown.length > 0 && `${f.list(unknown)} er ikke levert`];
    return sentence`${told.filter((part) => !!part).join("; ")}.`;
  },
  recent: ({ patients }, { f }) => sentence`${f.count(patients)} drøftet senere er ikke regnet med.`,
  main_reason: ({ main: { reason, share } }, { f, names }) =>
    sentence`Vanligste årsak til at det ikke skjedde: ${inSentence(names.not_started_reason(reason))} (${f.of(share.events, share.trials)} som ikke har startet).`,
};

export const nb: ConsequenceWords = {
  title: "Hva skjedde med pasientene etter det molekylære MDT-møtet?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => tell(said.sure, sure, voice),
  note: ({ laterFurther }, { f }) =>
    sentence`Hver pasient én gang, etter den første drøftingen, fra 8 uker etter den${
      laterFurther > 0 && `; hos ${f.count(laterFurther)} førte en senere lenger`
    }. Hva MDT-møtet bygde på, er ikke trukket tilfeldig, så dette er ingen sammenligning av blod og vev. Noen kan fortsatt starte. 95 %-intervall (Wilson); grått: færre enn 25, uten prosent.`,
  informedBy: "Grunnlaget var svar fra",
  axis: "Behandling startet, andel av dem drøftet for minst 8 uker siden",
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
      "Hver samtykkede pasient som det molekylære MDT-møtet drøftet minst 8 uker (56 dager) før datauttrekket, etter den første drøftingen: den som ble drøftet senere, har ikke hatt tid til å starte. Det som vises, er prøvene det hadde svar fra, og det fjerneste av anbefalt, tilbudt og startet som den førte til. Den som kom til et trinn, telles også i trinnene før.",
    denominator:
      "Trinn: drøftede pasienter, alle og for hvert grunnlag. Årsaker: drøftede pasienter der ingen behandling var startet ved datauttrekket; uten årsak betyr at den ikke er oppgitt eller at saken er åpen.",
    formula: "Andel = pasienter på trinnet ÷ drøftede, 95 %-intervall (Wilson).",
    reference: "Wilson 1927, doi 10.1080/01621459.1927.10502953; STARD 2015, doi 10.1136/bmj.h5527 (deltakerflyt).",
  },
};

export const nothingNb: NothingWords = {
  summary: (reason, { f }, filtered) => {
    if (reason.why === "not_supplied")
      return "Studien har ikke levert beslutningene fra det molekylære MDT-møtet: hva som fulgte, er ikke kjent.";
    if (reason.why === "not_evaluable")
      return reason.of === 1
        ? "Kan ikke sies ennå: den ene drøftede pasienten ble drøftet for under 8 uker siden."
        : `Kan ikke sies ennå: de ${f.count(reason.of)} drøftede pasientene ble drøftet for under 8 uker siden.`;
    return filtered
      ? "Det molekylære MDT-møtet har ikke drøftet noen pasient som passer til dette utvalget."
      : "Det molekylære MDT-møtet har ikke drøftet noen pasient ennå.";
  },
  note: "Pasienter som det molekylære MDT-møtet har drøftet, og hvor langt det førte.",
};
