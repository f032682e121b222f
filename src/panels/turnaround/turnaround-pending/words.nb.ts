import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Format } from "../../../words/format.ts";
import { samplesOf, specimenWord } from "../../../words/samples.ts";
import { bands, oldestNotReceived, oldestReceived, type PendingModel, sumAll } from "./stats.ts";
import { ink, type PendingWords } from "./wording.ts";

const name = specimenWord.nb;

function late(model: PendingModel, f: Format): Sentence {
  const held = model.waiting.flatMap(({ specimen, all }) =>
    all.target_days === null || all.past_target === null
      ? []
      : [{ specimen, late: all.past_target, received: all.received ?? 0, days: all.target_days }],
  );
  if (held.length === 0) return sentence`Det er ikke oppgitt noe mål, så ingen kan kalles for sene.`;
  const sum = sumAll(model, "past_target") ?? 0;
  const each = held.map(
    ({ specimen, late: n, received, days }) =>
      `${f.of(n, received)} mottatte ${specimen === "blood" ? "blodprøver" : "vevsprøver"} etter ${f.days(days)}`,
  );
  const without = model.waiting.filter(({ all }) => all.target_days === null).map(({ specimen }) => name[specimen]);
  return sentence`${strong(f.count(sum))} er over målet (${f.list(each)}).${without.length > 0 && ` Det er ikke oppgitt noe mål for ${f.list(without)}.`}`;
}

export const nb: PendingWords = {
  title: "Hva er forsinket nå?",
  summary: (model, { f }, { filters }) => {
    if (!sumAll(model, "open")) return sentence`${nb.nothing(model, !isDefault(filters))}`;
    const open = model.waiting
      .filter(({ all }) => (all.open ?? 0) > 0)
      .map((each) => ink(each, samplesOf(each.specimen, each.all.open ?? 0, f)));
    const [received, underway] = [oldestReceived(model), oldestNotReceived(model)];
    return sentence`${open.map((each, i) => [i > 0 && " og ", each])} venter. ${late(model, f)}${
      received &&
      sentence` Den eldste, en ${received.specimen === "blood" ? "blodprøve" : "vevsprøve"}, har ventet ${strong(f.days(received.days))} siden mottak.`
    }${underway && ` ${f.count(sumAll(model, "not_received") ?? 0)} er tatt, men ikke mottatt, den eldste for ${f.days(underway.days)} siden.`}`;
  },
  note: (model, { f }, { manifest }) => {
    const underway = sumAll(model, "not_received") ?? 0;
    return sentence`Alder ${f.day(manifest.study.data_cut)} i kalenderdager siden mottak${
      underway > 0
        ? `; siden prøvetaking for de ${f.count(underway)} som ikke er mottatt, og som målet ikke gjelder for`
        : ""
    }. Prøver som er mislykket eller avlyst, og prøver fra pasienter som har trukket seg eller er døde, venter ikke.`;
  },
  method: {
    definition:
      "Venter: mottatt og ikke besvart, eller tatt og ikke mottatt, på dagen for datauttrekket. Alder: kalenderdager siden mottak, eller siden prøvetaking for dem som ikke er mottatt. Over målet: mottatt og eldre enn målet for prøvetypen fra mottak til svar.",
    denominator:
      "Ingen: dette er antall. Prøver som endte uten svar, prøver der svaret mangler dato (ukjent), og prøver som er bestilt, men ikke tatt, venter ikke.",
    formula: "Alder = datauttrekk − dato for mottak (eller prøvetaking).",
    reference: "Ventende arbeid etter alder i faste dagsgrupper; målet er studiens eget.",
  },
  nothing: ({ supplied, any }, filtered) => {
    if (!supplied) return "Studien har ikke levert prøver: hva som er forsinket, er ikke kjent.";
    if (any) return filtered ? "Ingen prøver i dette utvalget venter." : "Ingen prøver venter: alle er avsluttet.";
    return filtered ? "Ingen prøver passer til dette utvalget." : "Ingen prøver er tatt ennå.";
  },
  standing: (row, f) => {
    if ((row.open ?? 0) === 0) return ["ingen venter"];
    const waits = [
      ...(row.oldest_received_days === null ? [] : [`eldste ${f.days(row.oldest_received_days)} siden mottak`]),
      ...(row.oldest_not_received_days === null
        ? []
        : [`eldste ikke mottatte: ${f.days(row.oldest_not_received_days)} siden prøvetaking`]),
    ];
    const past =
      row.past_target === null || row.target_days === null
        ? "det er ikke oppgitt noe mål"
        : `${f.of(row.past_target, row.received ?? 0)} mottatte over målet på ${f.days(row.target_days)}`;
    return [`${f.count(row.open ?? 0)} venter, ${past}`, ...waits];
  },
  late: "over målet",
  inTime: "innen målet",
  received: "mottatt",
  underway: "ikke mottatt",
  axis: "Alder i dager, ventende prøver",
  band: ({ band }) => {
    const { from, to } = bands.find((known) => known.band === band) ?? bands[0];
    return to === null ? `over ${from - 1}` : `${from} til ${to}`;
  },
  mark: (row, f) =>
    `${row.specimen === "blood" ? "Blod" : "Vev"}, ${nb.band(row)} dager: ${f.count(row.open ?? 0)} venter${
      row.past_target ? `, ${f.count(row.past_target)} over målet` : ""
    }${row.not_received ? `, ${f.count(row.not_received)} ikke mottatt` : ""}`,
};
