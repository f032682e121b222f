import type { Engine, LeadershipOnly } from "../engine/engine.ts";
import type { Manifest } from "../engine/manifest.ts";
import { hasSupplied } from "../engine/supplied.ts";
import { firstMonthOf } from "../partners/months.ts";
import { answeredBy, type PartnerRelease } from "../partners/release.ts";
import type { Least } from "../partners/told.ts";
import { noFilters } from "../state/filters.ts";
import type { Bilingual } from "../words/lang.ts";
import { leftOut } from "../words/too-few.ts";
import { partnerAnswers } from "./partners.ts";

const byStatement = new Map(partnerAnswers.map(({ question, answer }) => [question.sql, answer]));

/** Whether partners are not answered a statement at all; then why, in each language. */
export const leadershipOnly: LeadershipOnly = (sql) => {
  const answer = byStatement.get(sql);
  return answer !== undefined && "leadershipOnly" in answer ? answer.leadershipOnly : null;
};

/** What partners are told of statements less finely than their rows are, or not at all. */
export const coarser = (statements: readonly string[], least: Least): readonly Bilingual<string>[] =>
  statements.flatMap((sql) => {
    const answer = byStatement.get(sql);
    const isTold = answer !== undefined && "told" in answer;
    if (!isTold || answer.told === "as is") return leadershipOnly(sql) ?? [];
    const { en, nb } = answer.told.coarser;
    const said = (text: typeof en): string => (typeof text === "string" ? text : text(least));
    return { en: said(en), nb: said(nb) };
  });

/** The tables that partners are answered statements from, each once. */
export const tablesOf = (statements: readonly string[]): readonly string[] => {
  const names = statements.flatMap((sql) => {
    const answer = byStatement.get(sql);
    if (answer === undefined || "leadershipOnly" in answer) return [];
    return "tables" in answer ? answer.tables.map(({ name }) => name) : answer.from;
  });
  return [...new Set(names)];
};

/** Whether tables that a statement is answered from are not told in a release. */
const isLeftOut = (sql: string, { leftOut = [] }: Pick<Manifest, "leftOut">): boolean =>
  tablesOf([sql]).some((name) => leftOut.includes(name));

/** Tables that partners could be told of what was supplied, and that a release has not. */
export const leftOutOf = ({ policy, supplied }: Pick<PartnerRelease, "policy" | "supplied">): readonly string[] =>
  partnerAnswers.flatMap(({ answer }) =>
    "tables" in answer
      ? answer.tables
          .filter(
            ({ name, needs }) =>
              policy.tables[name] === undefined && needs.every((each) => hasSupplied({ supplied }, each)),
          )
          .map(({ name }) => name)
      : [],
  );

/**
 * Answers questions from the tables of a partner release, without a database: the rows that a model reads, of the whole study
 * whatever filters are bound, and none of a question that is leadership's alone. `earlier` are the partner releases before it,
 * oldest first. Throws a RangeError for a statement that no question holds.
 */
export function partnerEngine(release: PartnerRelease, earlier: readonly PartnerRelease[], manifest: Manifest): Engine {
  const answered = answeredBy(release);
  const before = earlier.map((each) => ({ release: each.release, answered: answeredBy(each) }));
  const setting = { manifest, filters: noFilters };
  return {
    leadershipOnly: (sql) => leadershipOnly(sql) ?? (isLeftOut(sql, manifest) ? leftOut : null),
    query: async (sql) => {
      const answer = byStatement.get(sql);
      if (answer === undefined) throw new RangeError(`no question of partners holds this statement:\n${sql}`);
      if ("leadershipOnly" in answer) return [];
      return answer.rows(answered, setting, before);
    },
  };
}

/** What a partner release says of itself; `earlier` are those before it, oldest first. */
export const manifestOf = (
  { release, study, supplied, policy }: PartnerRelease,
  earlier: readonly PartnerRelease[],
): Manifest => ({
  release,
  previous: earlier.at(-1)?.release ?? null,
  ...(earlier.length > 0 ? { earlier: earlier.map((each) => ({ release: each.release, answers: null })) } : {}),
  ...{ study, supplied },
  firstMonth: firstMonthOf(study),
  files: {},
  rounding: { base: policy.base, least: policy.thresholds.group, leastNamed: policy.thresholds.gene },
});

/** The same with what it leaves out of what could be told. */
export function partnerManifest(release: PartnerRelease, earlier: readonly PartnerRelease[]): Manifest {
  const leftOut = leftOutOf(release);
  return { ...manifestOf(release, earlier), ...(leftOut.length > 0 ? { leftOut } : {}) };
}
