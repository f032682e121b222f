import { fullRun } from "../../../cubes/runs.ts";
import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { whyNothing } from "../../../say/why-nothing.ts";
import type { Format } from "../../../words/format.ts";
import type { Fact } from "./facts.ts";
import { meanSize, type RunSpecimen } from "./model.ts";
import type { RunsWords } from "./wording.ts";

/** "en blodkjøring", "3 vevskjøringer". */
const runsOf = (specimen: RunSpecimen, n: number): string =>
  ({ blood: `blod${run(n)}`, tissue: `vevs${run(n)}`, both: `${run(n)} med både blod og vev` })[specimen];
const run = (n: number): string => (n === 1 ? "kjøring" : "kjøringer");
const libraries = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "bibliotek" : "biblioteker"}`;
const note =
  "Månedene er sekvenseringsmåneder. Bare denne studiens biblioteker er telt: en kjøring kan ha andre, så en kjøring som ser nesten tom ut her, kan ha vært full.";

const tellers: Tellers<Fact> = {
  held: ({ used }, { f }) =>
    sentence`I snitt hadde ${used.map(({ specimen, meanSize }, i) => [i > 0 && ", ", `en ${runsOf(specimen, 1)} `, strong(f.number(meanSize, 1), specimen), i === 0 && " av studiens biblioteker"])}.`,
  runs: ({ used }, { f }) =>
    sentence`${f.list(used.map(({ specimen, runs, samples }) => `${f.count(runs)} ${runsOf(specimen, runs)} med ${libraries(samples, f)}`))}.`,
  full: ({ full, needed }, { f }) =>
    sentence`${f.of(full.events, full.trials)} ${runsOf("blood", full.trials)} var ${full.events === 1 ? "full" : "fulle"} (${fullRun}); ${f.count(needed)} ${needed === 1 ? "full" : "fulle"} ${run(needed)} ville rommet alle.`,
  repeats: ({ repeats }, { f }) => sentence`${libraries(repeats, f)} var gjentatt.`,
};

export const nb: RunsWords = {
  title: "Hvordan brukes sekvenseringskjøringene?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: () => sentence`${note}`,
  method: {
    definition: `En kjøring: alle prøver med samme kjøringsnummer. Størrelsen: hvor mange av studiens biblioteker den hadde. Gjentatt: et bibliotek fra en pasient som alt hadde ett av samme prøvetype på en kjøring. En full blodkjøring har ${fullRun}: TruSight Oncology 500 ctDNA på NovaSeq 6000 med S2-reagenser.`,
    denominator:
      "Kjøringer som prøver oppgir; prøver uten kjøring er ikke telt. En kjøring med både blod og vev står for seg.",
    formula: `Biblioteker per kjøring = biblioteker ÷ kjøringer. Fulle kjøringer = blodbiblioteker ÷ ${fullRun}, rundet opp. 95 %-intervall (Wilson).`,
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; størrelsen på en full kjøring står i analysens egen veiledning.",
  },
  standing: (used, f) => {
    const mean = meanSize(used);
    const { runs, samples } = used.all;
    return mean === null
      ? "ingen kjøringer"
      : `${f.count(runs)} ${run(runs)}, ${libraries(samples, f)}, ${f.number(mean, 1)} per kjøring`;
  },
  axis: "Biblioteker på kjøringen; søyler: antall kjøringer",
  mark: ({ specimen, size, runs, samples, repeats }, names, f) =>
    `${names.run_specimen(specimen)}, ${libraries(size, f)} per kjøring: ${f.count(runs)} ${run(runs)}${
      runs > 0 ? `, ${libraries(samples, f)} i alt` : ""
    }${repeats > 0 ? `, ${f.count(repeats)} av dem gjentatt` : ""}`,
};

export const nothingNb: NothingWords = {
  summary: whyNothing(
    "Studien har ikke levert prøver: hvordan kjøringene brukes, er ikke kjent.",
    "Ingen sekvenseringskjøringer passer til dette utvalget.",
    "Ingen prøver oppgir en kjøring: ingen er sekvensert ennå, eller kjøringer er ikke levert.",
  ),
  note,
};
