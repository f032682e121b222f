import { fullRun } from "../../../cubes/runs.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";
import type { Format } from "../../../words/format.ts";
import { fullRuns, type RunSpecimen, type Used } from "./stats.ts";
import type { RunsWords } from "./wording.ts";

const kind: Readonly<Record<RunSpecimen, string>> = { blood: "blod", tissue: "vev", both: "både blod og vev" };
const runs = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "kjøring" : "kjøringer"}`;
const samples = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "bibliotek" : "biblioteker"}`;

const held = ({ specimen, all }: Used, f: Format): Sentence =>
  sentence`${strong(f.count(all.runs ?? 0), specimen)} ${all.runs === 1 ? "kjøring" : "kjøringer"} av ${kind[specimen]} hadde ${samples(all.samples ?? 0, f)}, ${f.number(all.mean_size ?? 0, 1)} per kjøring`;

export const nb: RunsWords = {
  title: "Hvordan brukes sekvenseringskjøringene?",
  summary: (model, { f }, { filters }) => {
    const used = model.used.filter(({ all }) => (all.runs ?? 0) > 0);
    if (used.length === 0) return sentence`${nb.nothing(model, !isDefault(filters))}`;
    const blood = used.find(({ specimen }) => specimen === "blood");
    const repeats = used.reduce((sum, { all }) => sum + (all.repeats ?? 0), 0);
    const n = blood?.all.runs ?? 0;
    return sentence`${used.map((each, i) => [i > 0 && "; ", held(each, f)])}.${
      blood &&
      ` Av blodkjøringene var ${f.share(wilsonOrNull(fullRuns(blood), n), fullRuns(blood), n)} fulle (${fullRun}); ${f.count(blood.all.full_runs_needed ?? 0)} ${blood.all.full_runs_needed === 1 ? "full kjøring" : "fulle kjøringer"} ville rommet alle.`
    } ${repeats === 0 ? "Ingen biblioteker var gjentatt." : `${samples(repeats, f)} var gjentatt.`}`;
  },
  note: () =>
    sentence`Månedene er sekvenseringsmåneder. Bare denne studiens biblioteker er telt: en kjøring kan ha andre, så en kjøring som ser nesten tom ut her, kan ha vært full.`,
  method: {
    definition:
      "En kjøring: alle prøver med samme kjøringsnummer. Størrelsen: hvor mange av studiens biblioteker den hadde. Gjentatt: et bibliotek fra en pasient som alt hadde ett av samme prøvetype på en kjøring. En full blodkjøring har 8: TruSight Oncology 500 ctDNA på NovaSeq 6000 med S2-reagenser.",
    denominator:
      "Kjøringer som prøver oppgir; prøver uten kjøring er ikke telt. En kjøring med både blod og vev står for seg.",
    formula:
      "Biblioteker per kjøring = biblioteker ÷ kjøringer. Fulle kjøringer = blodbiblioteker ÷ 8, rundet opp. Wilson-intervall.",
    reference:
      "Wilson 1927, doi 10.1080/01621459.1927.10502953; størrelsen på en full kjøring står i analysens egen veiledning.",
  },
  nothing: ({ supplied }, filtered) => {
    if (!supplied) return "Studien har ikke levert prøver: hvordan kjøringene brukes, er ikke kjent.";
    return filtered
      ? "Ingen sekvenseringskjøringer passer til dette utvalget."
      : "Ingen prøver oppgir en kjøring: ingen er sekvensert ennå, eller kjøringer er ikke levert.";
  },
  standing: ({ all }, f) =>
    (all.runs ?? 0) === 0
      ? "ingen kjøringer"
      : `${runs(all.runs ?? 0, f)}, ${samples(all.samples ?? 0, f)}, ${f.number(all.mean_size ?? 0, 1)} per kjøring`,
  axis: "Biblioteker på kjøringen; søyler: antall kjøringer",
  full: (size, f) => (size === fullRun ? `${f.count(size)}, full` : f.count(size)),
  mark: ({ specimen, size, runs: n, samples: held, repeats }, names, f) =>
    `${names.run_specimen(specimen)}, ${samples(size ?? 0, f)} per kjøring: ${runs(n ?? 0, f)}${
      (n ?? 0) > 0 ? `, ${samples(held ?? 0, f)} i alt` : ""
    }${(repeats ?? 0) > 0 ? `, ${f.count(repeats ?? 0)} av dem gjentatt` : ""}`,
};
