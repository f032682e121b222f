import fc from "fast-check";
import { expect, test } from "vitest";
import { count as countCubes } from "./testing/count.ts";
import { classes, type Finding, type Patient, patient, type Sample, tablesOf } from "./testing/drawn-patients.ts";

/**
 * The counting rules once more, patient by patient and without a database, as plain as the contract says them.
 * It shares no line with the steps; where the two differ, one of them is wrong.
 */
const maxInterval = 40;
const lowSignal = 0.01;
/** 30 June 2023, in days from 1 January. */
const dataCut = 180;
const late = Number.POSITIVE_INFINITY;

const reportedOn = (s: Sample): number => (s.outcome === "reported" ? (s.collected ?? 0) + s.waited : late);
const apart = (b: Sample, t: Sample): number =>
  b.collected === null || t.collected === null ? late : Math.abs(b.collected - t.collected);
const isEvaluable = (s: Sample, name: string): boolean => !s.no.includes(name);
const counts = (f: Finding): boolean => f.origin !== "germline" && f.origin !== "haematopoiesis";

/** The first of the items when compared key by key; equal ones keep their order, which is that of their ids. */
function least<T>(items: readonly T[], keys: (item: T) => readonly number[]): T | undefined {
  return items.toSorted((a, b) => {
    const at = keys(a).findIndex((key, i) => key !== keys(b)[i]);
    return at < 0 ? 0 : (keys(a)[at] ?? 0) < (keys(b)[at] ?? 0) ? -1 : 1;
  })[0];
}

function pairOf({ blood, tissue }: Patient): { readonly b: Sample; readonly t: Sample } | undefined {
  const reported = (samples: readonly Sample[]) => samples.filter((s) => s.outcome === "reported");
  const pairs = reported(blood).flatMap((b) => reported(tissue).map((t) => ({ b, t })));
  return least(pairs, ({ b, t }) => [apart(b, t), reportedOn(b), reportedOn(t)]);
}

function chosenOf(samples: readonly Sample[], paired: Sample | undefined): Sample | undefined {
  const order = ["reported", "pending", "failed", "cancelled", "not_available"];
  return paired ?? least(samples, (s) => [order.indexOf(s.outcome), reportedOn(s)]);
}

/** The first band whose upper edge lies above the value. */
const bandOf = (value: number | null, edges: Readonly<Record<string, number>>): string =>
  value === null ? "unknown" : (Object.entries(edges).find(([, edge]) => value < edge)?.[0] ?? "none");

/** What an order waits for: whether it finds something actionable, is still awaited, and the days from consent until it has told. */
type Wait = { readonly found: boolean; readonly open: boolean; readonly day: number };

function waitFor(s: Sample | undefined, consented: number): Wait {
  const own = s === undefined ? [] : classes.filter((name) => isEvaluable(s, name));
  const found = s?.outcome === "reported" && s.found.some((f) => counts(f) && own.includes(f.class) && f.tier === "I");
  const told = s === undefined ? 0 : s.outcome === "reported" ? reportedOn(s) : (s.collected ?? 0);
  return { found, open: s === undefined || s.outcome === "pending", day: Math.max(0, told - consented) };
}

/** The rows of a patient in the cube of what came first under each order of tests; nobody drawn dies or withdraws. */
function firstActionable(p: Patient, b: Sample | undefined, t: Sample | undefined): readonly string[] {
  const consented = p.consented ?? 0;
  const [blood, tissue] = [waitFor(b, consented), waitFor(t, consented)];
  const followed = dataCut - consented;
  const end = ({ found, open, day }: Wait): string =>
    open || day > followed ? `pending,${followed}` : `${found ? "reported" : "failed"},${day}`;
  const days = [blood, tissue].filter(({ found }) => found).map(({ day }) => day);
  const orders: Readonly<Record<string, Wait>> = {
    tissue,
    blood,
    blood_then_tissue: blood.found || blood.open ? blood : { ...tissue, day: blood.day + tissue.day },
    both: {
      found: days.length > 0,
      open: days.length === 0 && (blood.open || tissue.open),
      day: days.length > 0 ? Math.min(...days) : Math.max(blood.day, tissue.day),
    },
  };
  return Object.entries(orders).map(([strategy, wait]) => `${strategy},${end(wait)},${end(tissue)}`);
}

function recount(p: Patient) {
  const pair = pairOf(p);
  const near = pair !== undefined && (apart(pair.b, pair.t) === late || apart(pair.b, pair.t) <= maxInterval);
  const shared = pair && near ? classes.filter((name) => isEvaluable(pair.b, name) && isEvaluable(pair.t, name)) : [];
  const blood = chosenOf(p.blood, pair?.b);
  const tissue = chosenOf(p.tissue, pair?.t);

  const state = (s: Sample | undefined, name: string, isBlood: boolean): string => {
    if (s === undefined) return "none";
    if (s.outcome !== "reported") return s.outcome;
    const own = classes.filter((c) => isEvaluable(s, c));
    const spans = name === "any" || name === "actionable";
    if (spans ? own.length === 0 : !own.includes(name)) return "not_evaluable";
    const looked = spans ? (shared.length > 0 ? shared : own) : [name];
    const detected = s.found.some(
      (f) => counts(f) && looked.includes(f.class) && (name !== "actionable" || f.tier === "I"),
    );
    if (detected) return "detected";
    return isBlood && s.fraction !== null && s.fraction < lowSignal ? "not_detected_low_signal" : "not_detected";
  };
  const status = (name: string): string => {
    if (pair === undefined) return "no_pair";
    if (!near) return "interval";
    const comparable = name === "any" || name === "actionable" ? shared.length > 0 : shared.includes(name);
    return comparable ? "evaluable" : "not_evaluable";
  };
  const signal = bandOf(blood?.fraction ?? null, {
    lt_0_1pct: 0.001,
    "0_1_to_1pct": 0.01,
    "1_to_5pct": 0.05,
    ge_5pct: 2,
  });
  const days = pair === undefined || apart(pair.b, pair.t) === late ? null : apart(pair.b, pair.t);
  const interval = bandOf(days, { "0_7": 8, "8_28": 29, "29_90": 91, gt_90: late });
  const agreement = ["any", "actionable", ...classes].map((name) =>
    [name, state(blood, name, true), state(tissue, name, false), status(name), signal, interval].join(),
  );

  const both = (keyOf: (f: Finding) => readonly string[], withHaematopoiesis: boolean): readonly string[] => {
    const keys = (s: Sample | undefined): ReadonlySet<string> =>
      new Set(
        s?.found
          .filter(
            (f) => shared.includes(f.class) && (counts(f) || (withHaematopoiesis && f.origin === "haematopoiesis")),
          )
          .flatMap(keyOf),
      );
    const inBlood = keys(pair?.b);
    const inTissue = keys(pair?.t);
    const origin = withHaematopoiesis ? "with_haematopoiesis" : "counted";
    return [...new Set([...inBlood, ...inTissue])].map((key) => {
      const result = !inBlood.has(key) ? "tissue_only" : inTissue.has(key) ? "both" : "blood_only";
      return `${key},${origin},${result}`;
    });
  };
  const named = (f: Finding): string[] => [
    `${f.gene},all`,
    `${f.gene},${f.class}`,
    ...(f.class === "fusion" ? f.gene.split("::").map((partner) => `${partner},fusion_partner`) : []),
  ];
  const genes = [false, true].flatMap((h) => both(named, h));
  const variants = [false, true]
    .flatMap((h) => both((f) => [`${f.class}|${f.gene}|${f.key}`], h))
    .map((row) => row.replace(/\|[^,]*/, ""));
  /** Variants of a set, each with its class, and whether it is of the part that the share tells. */
  const shares = (["tissue", "tissue_only", "blood_only"] as const).flatMap((among) => {
    const listed = both((f) => [`${f.class}|${f.gene}|${f.key}`], among !== "tissue").map((row) => row.split(","));
    return listed
      .filter(([, , result]) => (among === "tissue" ? result !== "blood_only" : result === among))
      .map(([key = "", , result]) => ({ among, class: key.split("|")[0] ?? "", told: result === "both" }));
  });
  const taken = (s: Sample | undefined): string => {
    if (s === undefined || s.outcome === "not_available") return "none";
    if (s.collected === null) return "undated";
    return s.collected < (p.consented ?? late) ? "before_consent" : "after_consent";
  };
  const case_mix = [`${taken(tissue)},${shared.length > 0 ? "evaluable" : "not_evaluable"}`];
  const inPair = (s: Sample | undefined): readonly Finding[] =>
    (s?.found ?? []).filter((f) => shared.includes(f.class) && counts(f));
  const highest = (s: Sample | undefined): string => {
    const order = ["I", "II", "III", "IV", "V", "X"];
    return (
      least(
        inPair(s).filter((f) => f.tier !== ""),
        (f) => [order.indexOf(f.tier)],
      )?.tier ?? "none"
    );
  };
  const evidence_levels = shared.length > 0 ? [`variant,${highest(pair?.t)},${highest(pair?.b)}`] : [];
  const key = (f: Finding): string => `${f.class} ${f.gene} ${f.key}`;
  const targets = ["any", "actionable", ...classes].flatMap((name) => {
    const of = (s: Sample | undefined): readonly Finding[] =>
      inPair(s).filter((f) => (name === "actionable" ? f.tier === "I" : name === "any" || f.class === name));
    const [inTissue, inBlood] = [of(pair?.t), of(pair?.b)];
    if (inTissue.length === 0) return [];
    const same = inTissue.filter((f) => inBlood.some((other) => key(other) === key(f))).length;
    const genesOf = (f: Finding): readonly string[] => f.gene.split("::");
    const sameGene = inTissue.some((f) => inBlood.some((o) => genesOf(o).some((gene) => genesOf(f).includes(gene))));
    const [n, x] = [inTissue.length, same];
    const match =
      x === n
        ? "all_variants"
        : x > 0
          ? "same_variant"
          : sameGene
            ? "same_gene"
            : inBlood.length > 0
              ? "other"
              : "none";
    return [{ key: `${name},${match}`, sums: [1, n, x, n * n, x * x, x * n] }];
  });
  const first_actionable = firstActionable(p, blood, tissue);
  return {
    agreement,
    genes,
    variants,
    case_mix,
    shares,
    evidence_levels,
    targets,
    impact: [impactOf()],
    first_actionable,
  };

  function impactOf(): string {
    const judgedBy = p.consented === null || p.board === null || !p.started ? null : p.informed || "unknown";
    const after = `${judgedBy ?? "not_recommended"},${judgedBy === null ? "no" : "yes"}`;
    const waits = (s: Sample | undefined): boolean => s === undefined || s.outcome === "pending";
    if (waits(blood) || waits(tissue)) return `awaited,not_asked,${after}`;
    const actionableIn = (s: Sample | undefined): readonly Finding[] =>
      s?.outcome === "reported" ? s.found.filter((f) => counts(f) && f.tier === "I" && isEvaluable(s, f.class)) : [];
    const [inBlood, inTissue] = [actionableIn(blood), actionableIn(tissue)];
    if (inTissue.length > 0) return `${inBlood.length > 0 ? "both" : "tissue_only"},not_asked,${after}`;
    if (inBlood.length === 0) return `neither,not_asked,${after}`;
    // All that is reviewed is unresolved.
    const all = inBlood.every((f) => shared.includes(f.class) && p.reviewed.includes(`${f.class},${f.gene},${f.key}`));
    return `blood_only,${all ? "unresolved" : "not_reviewed"},${after}`;
  }
}

/** The sums of a share over patients: how many, Σx, Σx² and Σxn. */
function sumsOver(patients: readonly ReturnType<typeof recount>["shares"][]): Record<string, readonly number[]> {
  const sums: Record<string, number[]> = {};
  for (const shares of patients)
    for (const among of ["tissue", "tissue_only", "blood_only"])
      for (const name of ["any", ...classes]) {
        const own = shares.filter((each) => each.among === among && (name === "any" || each.class === name));
        const n = own.length;
        const parts = { all: n, ...(among === "tissue" ? { in_blood: own.filter(({ told }) => told).length } : {}) };
        for (const [part, x] of Object.entries(parts))
          if (x > 0) {
            const before = sums[`${among},${part},${name}`] ?? [0, 0, 0, 0];
            sums[`${among},${part},${name}`] = [1, x, x * x, x * n].map((each, i) => each + (before[i] ?? 0));
          }
      }
  return sums;
}

/** How often each row stands there. */
function tally(rows: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const row of rows) found[row] = (found[row] ?? 0) + 1;
  return found;
}

/** Counts of a cube by its own columns, summed over month, site and tumour group. */
function summed(rows: readonly string[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const row of rows) {
    const cells = row.split(",");
    const key = cells.slice(0, -4).join();
    sums[key] = (sums[key] ?? 0) + Number(cells.at(-1));
  }
  return sums;
}

const names = ["agreement", "genes", "variants", "case_mix", "evidence_levels", "impact", "first_actionable"] as const;

test("agreement, genes, variants, the mix of patients, what came first and their sums over patients are what a plain recount of every patient gives", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(patient, { minLength: 20, maxLength: 60 }), async (drawn) => {
      const rules = { pairing: { max_interval_days: maxInterval }, low_signal_below: lowSignal };
      const { cube } = await countCubes(
        [...names, "variant_sums", "targets"],
        tablesOf(drawn.map((p, i) => [`P${i}`, p] as const)),
        rules,
      );
      const recounts = drawn.filter((p) => p.consented !== null).map(recount);
      for (const name of names) expect(summed(cube(name))).toEqual(tally(recounts.flatMap((r) => r[name])));
      const sums: Record<string, number[]> = {};
      for (const row of cube("variant_sums")) {
        const [among, part, name, , , , ...measures] = row.split(",");
        const key = `${among},${part},${name}`;
        // Reasons are judged by the study and recounted with the reviews.
        if (part === "all" || part === "in_blood")
          if (among === "tissue" || among?.endsWith("_only"))
            sums[key] = measures.map((each, i) => Number(each) + (sums[key]?.[i] ?? 0));
      }
      expect(sums).toEqual(sumsOver(recounts.map((r) => r.shares)));
      const targets = (rows: readonly (readonly [key: string, sums: readonly number[]])[]) => {
        const added: Record<string, readonly number[]> = {};
        for (const [key, own] of rows) added[key] = own.map((n, i) => n + (added[key]?.[i] ?? 0));
        return added;
      };
      const counted = cube("targets").map((row) => row.split(","));
      expect(targets(counted.map((cells) => [cells.slice(0, 2).join(), cells.slice(5).map(Number)]))).toEqual(
        targets(recounts.flatMap((r) => r.targets.map((each) => [each.key, each.sums] as const))),
      );
    }),
    { numRuns: 6, seed: 20231031 },
  );
}, 120_000);
