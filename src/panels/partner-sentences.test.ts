import { describe, expect, test } from "vitest";
import type { Panel } from "../define/panel.ts";
import { openRelease } from "../engine/release.ts";
import { manifestOf, partnerEngine } from "../questions/partner-engine.ts";
import { noFilters } from "../state/filters.ts";
import type { Lang } from "../words/lang.ts";
import { agreementCrosstable } from "./concordance/agreement-crosstable/panel.ts";
import { agreementPatients } from "./concordance/agreement-patients/panel.ts";
import { agreementVariants } from "./concordance/agreement-variants/panel.ts";
import { bounds } from "./concordance/bounds/panel.ts";
import { discordanceReasons } from "./concordance/discordance-reasons/panel.ts";
import { msi } from "./concordance/msi/panel.ts";
import { vaf } from "./concordance/vaf/panel.ts";
import { enrolmentMix } from "./enrolment/enrolment-mix/panel.ts";
import { genesMatrix } from "./genes/genes-matrix/panel.ts";
import { testSuccess } from "./laboratory/test-success/panel.ts";
import { partnerTables } from "./partner-release.testing.ts";
import { caseMix } from "./sites/case-mix/panel.ts";
import { sitesOpening } from "./sites/sites-opening/panel.ts";
import { turnaroundSites } from "./turnaround/turnaround-sites/panel.ts";
import { noninferiority } from "./value/noninferiority/panel.ts";

const exact = openRelease("tests/fixture");
type Cells = Parameters<typeof partnerTables>[1];

/** What a panel tells partners whose tables hold these cells. */
async function reply(panel: Panel, cells: Cells, gene = "") {
  const release = partnerTables(exact, cells);
  const manifest = manifestOf(release, []);
  return panel.ask(partnerEngine(release, [], manifest), { manifest, filters: { ...noFilters, gene } });
}
async function told(panel: Panel, cells: Cells, lang: Lang = "en", gene = "") {
  const said = await reply(panel, cells, gene);
  return [said.verdict(lang), said.howSure(lang), said.note(lang)].map((each) =>
    (each?.text ?? "").replaceAll("\u00a0", " "),
  );
}

const pair = (blood_state: string, tissue_state: string, n: number, status = "evaluable") => ({
  ...{ blood_state, tissue_state, pair: status, n },
});
const whole = {
  states: [
    pair("detected", "detected", 40),
    pair("not_detected", "detected", 0),
    pair("not_detected", "not_detected", 60),
  ],
  "states-by-class": [{ class: "snv", ...pair("detected", "detected", 10) }],
  variants: [{ class: "snv", result: "both", n: 60 }],
};

describe("a whole and a 0 of rounded counts", () => {
  test("what blood finds of all that tissue finds is about so many of about so many", async () => {
    expect((await told(agreementPatients, whole))[0]).toBe(
      "In about 40 of about 40 patients with a finding in tissue, blood found something too.",
    );
    expect((await told(agreementPatients, whole, "nb"))[0]).toBe(
      "Hos omtrent 40 av omtrent 40 pasienter med funn i vev fant også blod noe.",
    );
  });

  test("where blood finds nothing, or tissue, it is fewer than 5", async () => {
    const states = [pair("not_detected", "detected", 40), pair("not_detected", "not_detected", 60)];
    expect((await told(agreementPatients, { ...whole, states }))[0]).toBe(
      "In fewer than 5 of about 40 patients with a finding in tissue, blood found something too.",
    );
    const silent = [pair("not_detected", "not_detected", 60)];
    expect((await told(agreementPatients, { ...whole, states: silent }))[0]).toBe(
      "Cannot be said: tissue finds something in fewer than 5 of about 60 evaluable pairs.",
    );
    expect((await told(agreementPatients, { ...whole, states: silent }, "nb"))[0]).toBe(
      "Kan ikke sies: vev finner noe i færre enn 5 av omtrent 60 evaluerbare par.",
    );
  });

  test("where everybody is compared, fewer than 5 are not", async () => {
    const [verdict, , note] = await told(agreementCrosstable, whole);
    expect(verdict).toBe("Fewer than 5 of about 100 consented patients cannot be compared.");
    expect(note).toMatch(/^Each of about 100 consented patients .* States of fewer than 5 are left out\.$/);
    expect((await told(agreementCrosstable, whole, "nb"))[0]).toBe(
      "Færre enn 5 av omtrent 100 samtykkede pasienter kan ikke sammenlignes.",
    );
  });

  test("where nobody is unstable, fewer than 5 are", async () => {
    const cells = { ...whole, msi: [{ blood_msi: "stable", tissue_msi: "stable", n: 50 }] };
    expect((await told(msi, cells))[0]).toBe(
      "Of about 50 patients with a clear result in both, fewer than 5 are unstable in either.",
    );
  });

  test("where nobody is there at all, too few to show", async () => {
    expect((await told(agreementPatients, {}))[0]).toBe("Too few to show: under 20.");
    expect((await told(agreementPatients, {}, "nb"))[0]).toBe("For få til å vises: under 20.");
  });
});

describe("the study's own question", () => {
  const order = (strategy: string, found: number, all: number) => [
    { ...{ origin: "counted", strategy, outcome: "actionable", tests: "1" }, n: found },
    { ...{ origin: "counted", strategy, outcome: "nothing_actionable", tests: "1" }, n: all - found },
  ];
  const strategies = (tissue: number, blood: number, either: number, all: number) => ({
    strategies: [
      ...order("tissue", tissue, all),
      ...order("blood", blood, all),
      ...order("blood_then_tissue", either, all),
      ...order("both", either, all),
    ],
  });

  test("what blood finds is about so many points, with the widest interval that rounding leaves", async () => {
    expect((await told(noninferiority, strategies(90, 80, 115, 375))).slice(0, 2)).toEqual([
      "Not yet: blood finds something actionable in about 3 percentage points fewer patients than tissue; the margin is not excluded.",
      "Blood minus tissue: −3, 95 % interval −10 to 4; the margin allows 5 fewer. Found in about 80 of 375 patients with blood, in about 90 with tissue: in about 25 with blood only, in about 35 with tissue only.",
    ]);
    expect((await told(noninferiority, strategies(90, 90, 115, 375), "nb"))[0]).toBe(
      "Ikke ennå: blod finner noe behandlingsrelevant hos omtrent like mange pasienter som vev; marginen er ikke utelukket.",
    );
  });

  test("the missing pairs are about so many, and nobody is told by whom they could be weighed", async () => {
    const states = [...whole.states, pair("failed", "detected", 10, "no_pair")];
    expect((await told(bounds, { ...whole, states })).slice(0, 2)).toEqual([
      "Had the missing pairs disagreed, blood would find something in about 80 % of patients with a finding in tissue.",
      "95 % interval 50 to 100, about 40 of about 50 patients. Of those compared: about 100 %; about 10 lack a blood sample to compare. Had all agreed: about 100 %.",
    ]);
    expect((await told(bounds, whole, "nb"))[0]).toBe(
      "Knapt noe ville endret seg: blod finner noe hos omtrent 100 % av pasientene med funn i vev.",
    );
  });

  test("results by hospital and cancer type are the leadership's", async () => {
    expect((await told(caseMix, whole))[0]).toBe(
      "For the study's leadership alone: it rests on hospital, cancer type and result, groups that can be under five patients.",
    );
    expect((await reply(caseMix, whole)).table.rows).toEqual([]);
  });
});

test("no p-value and no kappa is worked out from rounded counts", async () => {
  const states = [
    pair("detected", "detected", 60),
    pair("not_detected", "detected", 40),
    pair("detected", "not_detected", 5),
    pair("not_detected", "not_detected", 60),
  ];
  const [any] = (await reply(agreementPatients, { ...whole, states })).table.rows.filter(
    (row) => row["class"] === "any",
  );
  expect(any).toMatchObject({ both: 60, mcnemar_p: null, kappa: null, kappa_low: null });
});

describe("which specimen gives a result more often", () => {
  const outcomes = [
    { specimen: "blood", outcome: "reported", outcome_reason: "none_given", n: 95 },
    { specimen: "tissue", outcome: "reported", outcome_reason: "none_given", n: 80 },
    { specimen: "tissue", outcome: "failed", outcome_reason: "none_given", n: 20 },
  ];
  const states = (bloodOnly: number, tissueOnly: number) => [
    pair("detected", "detected", 60),
    pair("detected", "failed", bloodOnly, "no_pair"),
    pair("failed", "detected", tissueOnly, "no_pair"),
  ];
  const cells = (bloodOnly: number, tissueOnly: number) => ({ outcomes, states: states(bloodOnly, tissueOnly) });

  test("is told where it is so whatever the rounding hides, without a p-value", async () => {
    // At least 20 against at most 10: p = 0.099; at least 35 against at most 10: p < 0.001.
    expect((await told(testSuccess, cells(25, 5)))[0]).toMatch(/^Neither clearly more often: /);
    const [verdict, sure] = await told(testSuccess, cells(40, 5));
    expect(verdict).toMatch(/^Blood, more often than tissue: /);
    expect(sure).toMatch(/Of 105 with both, blood alone 40, tissue alone 5\.$/);
  });
});

test("the mix is not tested against the reference", async () => {
  const cells = {
    mix: [
      { tumour_group: "colorectal", region: "A", n: 10 },
      { tumour_group: "lung", region: "A", n: 90 },
    ],
  };
  const [, sure, note] = await told(enrolmentMix, cells);
  expect(sure).not.toContain("p =");
  expect(note).not.toContain("tested");
  for (const row of (await reply(enrolmentMix, cells)).table.rows) expect(row["fit_p"]).toBe(null);
});

describe("laboratories", () => {
  const laboratory = (node: string, inTime: number, late: number) => [
    { specimen: "blood", node, cause: "reported", days: "9", n: inTime },
    { specimen: "blood", node, cause: "reported", days: "30", n: late },
  ];
  const cells = {
    "ends-by-laboratory": [...laboratory("OUS", 90, 10), ...laboratory("HUS", 80, 20), ...laboratory("other", 10, 40)],
  };

  test("that stand together are shown, compared and named in words", async () => {
    const { table } = await reply(turnaroundSites, cells);
    const rows = table.rows.filter((row) => row["specimen"] === "blood");
    expect(rows.find((row) => row["node"] === "other")).toMatchObject({ received: 50, on_target: 10 });
    expect(rows.find((row) => row["node"] === null)).toMatchObject({ received: 250 });
    expect((await told(turnaroundSites, cells))[0]).toContain("other laboratories about 20 %, all about 72 %");
    expect((await told(turnaroundSites, cells, "nb"))[0]).toContain("andre laboratorier omtrent 20 %");
  });

  test("of fewer than 20 samples stand in the table without a share", async () => {
    const few = { "ends-by-laboratory": [...cells["ends-by-laboratory"], ...laboratory("UNN", 5, 10)] };
    const row = (await reply(turnaroundSites, few)).table.rows.find(
      (each) => each["specimen"] === "blood" && each["node"] === "UNN",
    );
    expect(row).toMatchObject({ reported_by_target: null });
  });
});

describe("genes", () => {
  const found = (gene: string, name: string, n: number) => ({
    gene,
    class: name,
    result: "both",
    origin: "counted",
    n,
  });
  const cells = { ...whole, genes: [found("KRAS", "all", 25), found("KRAS", "snv", 25), found("KRAS", "cnv", 0)] };

  test("are those that are named; of the others nothing is said but that", async () => {
    const { table } = await reply(genesMatrix, cells);
    expect([...new Set(table.rows.map((row) => row["gene"]))]).toEqual(["KRAS"]);
    expect(table.rows.map((row) => row["status"])).not.toContain("not_detected");
    const [verdict, sure] = await told(genesMatrix, cells);
    expect(verdict).toBe("1 gene is named, found in 10 patients or more; both assays cover 43.");
    expect(sure).toBe("Any other gene was found in fewer than 10 patients, or not found; about 100 pairs.");
  });

  test("that are not named may have been found all the same", async () => {
    const [gene = ""] = (exact.manifest.study.panel_genes ?? []).filter((each) => each !== "KRAS");
    expect((await told(genesMatrix, cells, "en", gene))[0]).toBe(
      `${gene} is not named: found in fewer than 10 patients, or not found.`,
    );
    const { table } = await reply(genesMatrix, cells, gene);
    expect(table.rows.map((row) => row["gene"])).not.toContain(gene);
    expect((await told(genesMatrix, cells, "nb", gene))[0]).toBe(
      `${gene} er ikke nevnt: funnet hos færre enn 10 pasienter, eller ikke funnet.`,
    );
    expect((await told(genesMatrix, cells, "en", "EML4::ALK"))[0]).toBe(
      "EML4::ALK is not told apart: fusions stand under each of their genes.",
    );
  });
});

describe("shares of variants stand without an interval, because those of one patient are not independent", () => {
  test("what blood has of tissue's", async () => {
    const cells = { ...whole, variants: [...whole.variants, { class: "snv", result: "tissue_only", n: 40 }] };
    expect(await told(agreementVariants, cells)).toEqual([
      "Blood has about 60 of about 100 variants found in tissue, the very same.",
      "By class: SNV about 60 of about 100.",
      expect.stringContaining("Variants of one patient are not independent: no interval is told."),
    ]);
    const [any] = (await reply(agreementVariants, cells)).table.rows;
    expect(any).toMatchObject({ both: 60, tissue_positive: 100, ppa: null, ppa_low: null, tissue_patients: null });
  });

  test("by allele fraction, counted from the bins", async () => {
    const bin = (result: string, blood_bin: string, tissue_bin: string, n: number) =>
      ["counted", "with_haematopoiesis"].map((origin) => ({ origin, result, blood_bin, tissue_bin, n }));
    const cells = {
      vaf: [
        ...bin("both", "0.005", "0.15", 60),
        ...bin("both", "0.015", "0.015", 20),
        ...bin("both", "0.15", "0.05", 10),
        ...bin("tissue_only", "none", "0.15", 30),
        ...bin("tissue_only", "none", "0.015", 5),
      ],
    };
    expect((await told(vaf, cells)).slice(0, 2)).toEqual([
      "The allele fraction is lower in blood for about 60 of about 90 variants found in both.",
      "Lower in blood: about 60 of about 90; alike: about 20; lower in tissue: about 10. Blood finds about 70 of about 100 with 5 % or more in tissue, about 20 of about 25 with less.",
    ]);
  });

  test("by reason", async () => {
    const reason = (side: string, name: string, n: number) =>
      ["counted", "with_haematopoiesis"].map((origin) => ({ origin, class: "snv", side, reason: name, n }));
    const cells = {
      reasons: [...reason("tissue_only", "low_signal", 40), ...reason("tissue_only", "not_reviewed", 20)],
    };
    const [verdict, sure] = await told(discordanceReasons, cells);
    expect(verdict).toBe("Tissue only: low ctDNA fraction, about 40 of about 60. Blood only: fewer than 5 variants.");
    expect(sure).toBe(
      "Tissue only: about 20 not reviewed. Without intervals: variants of one patient are not independent.",
    );
  });
});

test("of hospitals partners see when they opened, and not when the first patient came", async () => {
  const opened = exact.manifest.study.sites.filter(({ opened }) => opened !== null);
  const cells = { "steps-by-site": [{ step: "consented", site: "OUS", n: 40 }] };
  const { table } = await reply(sitesOpening, cells);
  expect(table.rows.filter((row) => row["opened"] !== null)).toHaveLength(opened.length);
  for (const column of ["first_consent", "months_to_first"])
    expect(table.rows.map((row) => row[column] ?? null).filter((value) => value !== null)).toEqual([]);
  const [verdict, sure] = await told(sitesOpening, cells);
  expect(verdict).toMatch(/^\d+ of \d+ sites are open; the latest one opened in \w+ \d{4}\.$/);
  expect(sure).toContain("The month of a site's first patient could single that patient out");
  expect((await told(sitesOpening, cells, "nb"))[0]).toMatch(
    /^\d+ av \d+ sykehus er åpne; det siste åpnet i \w+ \d{4}\.$/,
  );
  const figure = (await reply(sitesOpening, cells)).figure("en", { width: 740 }, "t").svg.markup;
  expect(figure).not.toMatch(/consent/);
});
