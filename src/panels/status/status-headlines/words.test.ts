import { expect, test } from "vitest";
import { study as studyWith } from "../../../cubes/study.testing.ts";
import type { StudyInput } from "../../../cubes/study.ts";
import { rowsEngine } from "../../../engine/rows-engine.ts";
import { type Filters, noFilters } from "../../../state/filters.ts";
import { langs } from "../../../words/lang.ts";
import { statusHeadlines } from "./panel.ts";

const cells = { month: "2022-05", site: "A", tumour_group: "lung" };
const step = (name: string, patients: number) => ({ ...cells, step: name, patients });
const patients = [step("screened", 40), step("consented", 30), step("paired_evaluable", 29)];
const found = (blood_state: string, n: number) => ({
  ...cells,
  class: "actionable",
  blood_state,
  tissue_state: "detected",
  pair: "evaluable",
  patients: n,
});
const rows = {
  patients,
  turnaround: [
    { ...cells, specimen: "blood", segment: "receipt_to_report", status: "completed", days: 11, samples: 30 },
  ],
  agreement: [found("detected", 3), found("not_detected", 1)],
  history: [{ ...cells, release: "2022-03-31", step: "consented", patients: 18 }],
};
const plan = (...points: readonly (readonly [string, number])[]): StudyInput["plan"] => [
  {
    version: "1",
    approved_on: "2022-01-01",
    source: "",
    points: points.map(([month, cumulative]) => ({ month, cumulative })),
  },
];
/** Reaches 50 in August, and foresees 40 by the end of June. */
const ahead = plan(["2022-04", 20], ["2022-07", 50], ["2022-08", 50]);

type Chosen = {
  readonly rows?: Parameters<typeof rowsEngine>[0];
  readonly previous?: string | null;
  readonly supplied?: readonly string[];
  readonly filters?: Partial<Filters>;
};
/** One engine for each set of rows. */
const engines = new Map<object, ReturnType<typeof rowsEngine>>();
const engineOf = (of: Parameters<typeof rowsEngine>[0]) => {
  const engine = engines.get(of) ?? rowsEngine(of);
  engines.set(of, engine);
  return engine;
};

async function reply(changed: Partial<StudyInput> = {}, chosen: Chosen = {}) {
  const { previous = "2022-03-31", supplied = ["patients", "samples", "variants"], filters = {} } = chosen;
  const study = studyWith({ data_cut: "2022-06-30", target_patients: 50, target_counts: "consented", ...changed });
  const manifest = { release: "2022-06-30", previous, study, firstMonth: "2022-05", supplied, files: {} };
  return statusHeadlines.ask(await engineOf(chosen.rows ?? rows), {
    manifest,
    filters: { ...noFilters, ...filters },
  });
}
/** Verdict and how sure in both languages, with plain blanks. */
async function said(...asked: Parameters<typeof reply>) {
  const answer = await reply(...asked);
  const plain = (text: string) => text.replaceAll("\u00a0", " ");
  return langs.map((lang) => [plain(answer.verdict(lang).text), plain(answer.howSure(lang)?.text ?? "")]);
}
const verdicts = async (...asked: Parameters<typeof reply>) => (await said(...asked)).map(([verdict]) => verdict);

test("without a plan it cannot be said, and without targets of days medians are told", async () => {
  expect(await said()).toEqual([
    [
      "Cannot be said without a plan: 30 of 50 patients have consented.",
      "When the target will be reached cannot be foreseen yet. Median days to the report: blood 11 days.",
    ],
    [
      "Kan ikke sies uten en plan: 30 av 50 pasienter har samtykket.",
      "Når målet nås, kan ikke forutses ennå. Median svartid: blod 11 dager.",
    ],
  ]);
  expect(await verdicts({ target_patients: 0 })).toEqual([
    "Cannot be said without a target and a plan: 30 patients have consented.",
    "Kan ikke sies uten mål og plan: 30 pasienter har samtykket.",
  ]);
});
test("behind, as many as, and ahead of the plan at the end of the last complete month", async () => {
  expect(await verdicts({ plan: ahead })).toEqual([
    "No: 30 patients had consented by the end of June 2022; the plan foresaw 40.",
    "Nei: 30 pasienter hadde samtykket ved utgangen av juni 2022; planen var 40.",
  ]);
  expect((await verdicts({ plan: plan(["2022-06", 30], ["2022-08", 50]) }))[0]).toBe(
    "Yes: 30 patients had consented by the end of June 2022; the plan foresaw 30.",
  );
  expect((await verdicts({ plan: plan(["2022-06", 20], ["2022-08", 50]), target_counts: "paired" }))[0]).toBe(
    "Yes: 29 evaluable pairs by the end of June 2022; the plan foresaw 20.",
  );
  expect(await verdicts({ plan: plan(["2022-03", 0], ["2022-05", 50]) })).toEqual([
    "No: the plan ended in May 2022, and 30 of 50 patients have consented.",
    "Nei: planen tok slutt i mai 2022, og 30 av 50 pasienter har samtykket.",
  ]);
  expect((await verdicts({ plan: plan(["2022-07", 0], ["2022-09", 50]) }))[0]).toBe(
    "Cannot be said: the plan does not cover this month; 30 of 50 patients have consented.",
  );
});
test("a plan approved after the data cut is not judged by: the one before it is, or none", async () => {
  const later = plan(["2022-04", 0], ["2022-06", 10], ["2022-12", 50]).map((each) => ({
    ...each,
    version: "2",
    approved_on: "2022-09-01",
  }));
  expect((await verdicts({ plan: [...ahead, ...later] }))[0]).toBe(
    "No: 30 patients had consented by the end of June 2022; the plan foresaw 40.",
  );
  expect((await verdicts({ plan: later }))[0]).toBe("Cannot be said without a plan: 30 of 50 patients have consented.");
});
/** Reports within two weeks are asked for of nine in ten; so many come in time, the others later. */
const withReports = async (inTime: number, late: number, target = 0.9) => {
  const wait = (days: number, samples: number) => ({
    ...cells,
    specimen: "blood",
    counts: "yes",
    cause: "reported",
    days,
    working_days: days,
    before_board: "no_board",
    samples,
  });
  const turnaround_targets = [
    { specimen: "blood" as const, segment: "receipt_to_report" as const, days: 14, share: target, source: "" },
  ];
  const given = { ...rows, ends: [wait(10, inTime), wait(20, late)].filter(({ samples }) => samples > 0) };
  return said({ plan: plan(["2022-06", 30], ["2022-08", 50]), turnaround_targets }, { rows: given });
};
test("inclusion as planned is on track in part where reports miss their target, and only where their limits say so", async () => {
  const [[en = "", sureEn = ""] = [], [nb = ""] = []] = await withReports(20, 30);
  expect(en).toBe(
    "In part: 30 patients had consented by the end of June 2022, 30 planned; blood reports miss their target.",
  );
  expect(nb).toBe(
    "Delvis: 30 pasienter hadde samtykket ved utgangen av juni 2022, planlagt 30; svar på blod når ikke målet.",
  );
  expect(sureEn).toContain("Reported by target day, 90 % wanted: blood 40 % (95 % interval 28 to 55) of 50 received.");
  expect((await withReports(48, 2))[0]?.[0]).toBe(
    "Yes: 30 patients had consented by the end of June 2022, 30 planned, and reports keep their target.",
  );
  // 88 % of 50 lies below 90 %, and its limits do not.
  expect((await withReports(44, 6))[0]?.[0]).toBe(
    "Yes: 30 patients had consented by the end of June 2022; the plan foresaw 30.",
  );
  expect((await withReports(3, 9))[0]?.[0]).toMatch(/^Yes: /);
});
test("a target that is reached is on track whatever the plan", async () => {
  expect(await verdicts({ plan: ahead, target_patients: 30 })).toEqual([
    "Yes: 30 patients have consented, and the target of 30 is reached.",
    "Ja: 30 pasienter har samtykket, og målet på 30 er nådd.",
  ]);
});

/** So many consents in each month from January to June, at two sites open since then. */
const monthly = (...consents: readonly number[]) =>
  consents.flatMap((n, i) =>
    ["A", "B"].flatMap((site) =>
      ["screened", "consented", "paired_evaluable"].map((name) => ({
        ...step(name, n),
        site,
        month: `2022-0${i + 1}`,
      })),
    ),
  );
const open = ["A", "B"].map((code) => ({ code, name: code, node: "N", region: "", opened: "2022-01-01" }));
const sites = open.map(({ code, name, node, opened }) => ({ site: code, name, node, opened, target: null }));
const waits = [{ ...cells, awaited: "pair", cause: "reported", days: 30, patients: 60 }];
const paced = (...consents: readonly number[]) => ({
  rows: { patients: monthly(...consents), sites, consent_waits: waits },
});

test("behind the plan and yet likely in time is not yet; ahead of it and yet unlikely in time cannot be said", async () => {
  const steady = paced(5, 5, 5, 5, 5, 5); // 60 by June, ten a month
  const late = plan(["2022-01", 0], ["2022-06", 62], ["2023-06", 100]); // 40 in a year to come
  expect(await verdicts({ sites: open, plan: late, target_patients: 100 }, steady)).toEqual([
    "Not yet: 60 patients had consented by the end of June 2022; the plan foresaw 62.",
    "Ikke ennå: 60 pasienter hadde samtykket ved utgangen av juni 2022; planen var 62.",
  ]);
  const steep = plan(["2022-01", 0], ["2022-06", 50], ["2022-07", 100]); // 40 in a month to come
  expect(await verdicts({ sites: open, plan: steep, target_patients: 100 }, steady)).toEqual([
    "Cannot be said: 60 consented where 50 were planned, but the pace is likely too slow for July 2022.",
    "Kan ikke sies: 60 med samtykke mot planlagt 50, men takten er trolig for lav for juli 2022.",
  ]);
  const [[, en = ""] = [], [, nb = ""] = []] = await said(
    { sites: open, plan: late, target_patients: 100, target_counts: "paired" },
    steady,
  );
  expect(en, "what is foreseen is the day of the pairs").toMatch(
    /^At the last six months' pace the target is reached in \w+ 202\d\./,
  );
  expect(nb).toMatch(/^Med takten fra de siste seks månedene nås målet i \w+ 202\d\./);
});
test("of a part of the study, of nobody, and of pairs that were not supplied it cannot be said", async () => {
  expect(await verdicts({ plan: ahead }, { filters: { tumour_group: "lung" } })).toEqual([
    "Cannot be said of a part of the study, in which 30 patients have consented.",
    "Kan ikke sies om en del av studien, der 30 pasienter har samtykket.",
  ]);
  expect(
    await verdicts({ plan: ahead }, { rows: { patients: [step("screened", 1)] }, filters: { site: "A" } }),
  ).toEqual([
    "Cannot be said of a part of the study, in which nobody has consented.",
    "Kan ikke sies om en del av studien, der ingen har samtykket.",
  ]);
  expect(await said({ plan: ahead }, { filters: { tumour_group: "bowel" } })).toEqual([
    ["Cannot be said: no patient matches these filters.", ""],
    ["Kan ikke sies: ingen pasienter passer til dette utvalget.", ""],
  ]);
  expect((await verdicts({}, { rows: {} }))[0]).toBe("Cannot be said: nobody has been screened yet.");
  expect((await verdicts({ plan: ahead }, { rows: {} }))[0]).toBe(
    "No: 0 patients had consented by the end of June 2022; the plan foresaw 40.",
  );
  expect(await verdicts({}, { rows: { patients: [{ ...step("screened", 12), month: "" }] } })).toEqual([
    "Cannot be said: of 12 patients screened, none has a date.",
    "Kan ikke sies: av 12 vurderte pasienter har ingen en dato.",
  ]);
  expect(
    await verdicts({ plan: ahead, target_counts: "paired" }, { rows: { patients }, supplied: ["patients"] }),
  ).toEqual([
    "Cannot be said: the target counts evaluable pairs, and samples are not supplied.",
    "Kan ikke sies: målet teller evaluerbare par, og prøver er ikke levert.",
  ]);
});
test("how sure: shares by target day of all received, of one specimen only, and findings where no date is foreseen", async () => {
  const targets: StudyInput["turnaround_targets"] = [
    { specimen: "blood", segment: "receipt_to_report", days: 10, share: 0.9, source: "" },
  ];
  const end = (days: number, samples: number) => ({ ...cells, specimen: "blood", cause: "reported", days, samples });
  const late = { ...cells, specimen: "blood", segment: "receipt_to_report", status: "completed", days: 9, samples: 10 };
  const [[, en] = [], [, nb] = []] = await said(
    { turnaround_targets: targets },
    {
      rows: { ...rows, turnaround: [...rows.turnaround, late], ends: [end(11, 30), end(9, 10)] },
      filters: { tumour_group: "lung" },
    },
  );
  // 10 of 40, none open: 1 − 0.75^(1/1.8625) and 1 − 0.75^1.8625, exp(1.96 × 0.06847 ÷ (0.75 × 0.28768)) being 1.8625.
  expect(en).toBe(
    "Reported by target day, 90 % wanted: blood 25 % (95 % interval 14 to 41) of 40 received. Of 4 patients with an actionable finding, 3 had it in both.",
  );
  expect(nb).toBe(
    "Besvart innen svarfristen, målet er 90 %: blod 25 % (95 %-intervall 14 til 41) av 40 mottatte. Av 4 pasienter med et behandlingsrelevant funn hadde 3 det i begge prøver.",
  );
});
test("what limits are of is said where few of the first specimen leave it without a percentage", async () => {
  const targets: StudyInput["turnaround_targets"] = (["blood", "tissue"] as const).map((specimen) => ({
    specimen,
    segment: "receipt_to_report",
    days: 10,
    share: 0.9,
    source: "",
  }));
  const done = (specimen: string, samples: number) => [
    { ...cells, specimen, segment: "receipt_to_report", status: "completed", days: 11, samples },
    { ...cells, specimen, segment: "receipt_to_report", status: "completed", days: 9, samples: 10 },
  ];
  const ends = ({ specimen, days, samples }: ReturnType<typeof done>[number]) => ({
    ...cells,
    specimen,
    cause: "reported",
    days,
    samples,
  });
  const turnaround = [...done("blood", 2), ...done("tissue", 30)];
  const [[, en] = [], [, nb] = []] = await said(
    { turnaround_targets: targets },
    { rows: { ...rows, turnaround, ends: turnaround.map(ends) }, filters: { tumour_group: "lung" } },
  );
  expect(en).toContain(
    "Reported by target day, 90 % wanted: blood 10 of 12; tissue 25 % (95 % interval 14 to 41) of 40 received.",
  );
  expect(nb).toContain(
    "Besvart innen svarfristen, målet er 90 %: blod 10 av 12; vev 25 % (95 %-intervall 14 til 41) av 40 mottatte.",
  );
});
test("the first release has nothing to compare with", async () => {
  const answer = await reply({}, { previous: null });
  expect(answer.figure("en", { width: 312 }, "t").svg.markup).toContain("This is the first release");
});
test("without days of consent it cannot be said, never that nobody has consented", async () => {
  const dates = ["patients.screened_on", "samples.received_on", "samples.reported_on"];
  const supplied = ["patients", "samples", "variants", ...dates];
  const [[en = "", sure = ""] = [], [nb = ""] = []] = await said({ plan: ahead }, { supplied });
  expect([en, nb]).toEqual([
    "Cannot be said: days of consent are not supplied.",
    "Kan ikke sies: samtykkedatoer er ikke levert.",
  ]);
  expect(sure).toBe("Median days to the report: blood 11 days. Findings are not known either.");
});
