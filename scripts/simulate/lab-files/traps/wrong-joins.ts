import { maf } from "./broken-files.ts";
import { bloodResult, metrics, plainStudy, tissueResult, trace } from "./plain-study.ts";
import type { Files, Trap } from "./trap.ts";

const join = (
  name: string,
  exit: 0 | 1,
  says: string,
  more: Files,
  changed?: Readonly<Record<string, unknown>>,
): Trap => ({ name, by: "map", exit, says, files: plainStudy(more, changed) });

const ids = (...rows: readonly string[]): Files => ({ "ids.csv": `id,patient_id,specimen\n${rows.join("\n")}\n` });
const blood = "files/B1_CombinedVariantOutput.tsv";

const dictionary = [
  '"Variable / Field Name","Form Name","Section Header","Field Type","Field Label","Choices, Calculations, OR Slider Labels","Field Note","Text Validation Type OR Show Slider Number","Text Validation Min","Text Validation Max",Identifier?',
  "study_id,start,,text,Id,,,,,,y",
  "consented,start,,text,Consent,,,date_ymd,,,",
  'gone,end,,checkbox,Left,"1, withdrawn",,,,,',
];
const record = [
  "study_id,redcap_data_access_group,consented,start_complete,gone___1,end_complete",
  "PAT1,A,2022-12-01,2,0,0",
];

/** Files that are sound by themselves and cannot be joined as they lie. */
export const wrongJoins = (): readonly Trap[] => [
  join("nothing-wrong", 0, "", {}),
  join("failed-sample", 0, "", {
    "files/B1_MetricsOutput.tsv": metrics
      .replace("COMPLETED_ALL_STEPS\tTRUE", "COMPLETED_ALL_STEPS\tFALSE")
      .replace("FAILED_STEPS\tNA", "FAILED_STEPS\tVariantCalling"),
  }),
  join("one-sample-in-two-pairs", 1, "one DNA or RNA sample in two pairs", {
    "files/second.tsv": tissueResult.replace("Pair ID\tT1", "Pair ID\tT2"),
  }),
  join("one-id-of-two-patients", 1, "one id of two patients", ids("B1,PAT1,blood", "B1,PAT2,blood")),
  join(
    "arms-of-two-patients",
    1,
    "ids of different patients or specimens in one pair",
    ids("B1,PAT1,blood", "T1,PAT1,tissue", "T1-R,PAT2,tissue"),
  ),
  join(
    "blood-and-tissue-swapped",
    1,
    "the map's ids may have blood and tissue swapped",
    ids("B1,PAT1,tissue", "T1,PAT1,blood", "T1-R,PAT1,blood"),
  ),
  join("metrics-rewritten", 1, "one of them was rewritten, and must go", {
    "files/B1_MetricsOutput_orig.tsv": metrics.replace("\t2100", "\t900"),
  }),
  join("ids-that-only-look-like-inpred", 0, "an id that the map's ids do not fit", {}, { ids: "inpred" }),
  join("two-results-of-one-time", 1, "two different results of one specimen", {
    "files/again.tsv": bloodResult.replace("Total TMB\t5.5", "Total TMB\t9.9"),
  }),
  join("trace-of-another-sample", 1, "a trace of another sample, or misnamed", {
    "files/B1_TMB_Trace.tsv": trace.replaceAll("\t25398284\t", "\t1\t"),
  }),
  join("two-builds", 1, "GRCh38", { "files/data_mutations.txt": maf("GRCh38") }),
  join(
    "sample-twice-in-the-table",
    1,
    "stands twice",
    { "samples.csv": "sample_id,received_on\nB1,2023-01-02\nB1,2023-01-03\n" },
    { samples: "samples.csv" },
  ),
  join(
    "order-of-days-that-no-row-tells",
    1,
    "whether the day or the month stands first",
    { "lims.csv": "Id;Mottatt\nB1;02.01.2023\nT1;03.01.2023\n" },
    { samples: { file: "lims.csv", columns: { sample_id: "Id", received_on: "Mottatt" } } },
  ),
  join(
    "latin-1-that-the-map-does-not-say",
    1,
    "or say its encoding in the map",
    { "lims.csv": Buffer.from("Pr\u00f8ve;Mottatt\nB1;2023-01-02\n", "latin1") },
    { samples: { file: "lims.csv", columns: { sample_id: "Pr\u00f8ve", received_on: "Mottatt" } } },
  ),
  join("day-before-the-one-it-follows", 1, "a later step cannot have an earlier date", {
    "patients.csv": "patient_id,site,consented_on,died_on\nPAT1,A,2022-12-01,2022-11-01\n",
  }),
  join("no-word-on-the-origin", 1, "origin: missing", { [blood]: bloodResult }, { origin: undefined }),
  join(
    "box-that-nobody-has-seen",
    0,
    "",
    { "record.csv": `${record.join("\n")}\n`, "dictionary.csv": `${dictionary.join("\n")}\n` },
    {
      patients: undefined,
      redcap: {
        data: "record.csv",
        dictionary: "dictionary.csv",
        id: "study_id",
        patients: {
          consented_on: "consented",
          not_included_reason: { field: "gone___1", codes: { "0": "still_in", "1": "withdrawn" } },
        },
      },
    },
  ),
];
