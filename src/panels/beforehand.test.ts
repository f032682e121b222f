import { beforeAll, expect, test } from "vitest";
import { inTurn } from "../../tests/whole.ts";
import { type Answers, answersEngine, markOf } from "../engine/answers.ts";
import type { Engine } from "../engine/engine.ts";
import { nodeEngine } from "../engine/node.ts";
import { filterOptions } from "../engine/options.ts";
import { openRelease } from "../engine/release.ts";
import { remembering } from "../engine/remember.ts";
import { beforehand } from "../state/beforehand.ts";
import { statementsBeforehand, viewsBeforehand } from "./beforehand.ts";
import { pagesShown, panels } from "./index.ts";

const release = openRelease("data");
const { manifest } = release;
const choices = [...beforehand(filterOptions(manifest))];
const views = new Map(viewsBeforehand(manifest).map((view) => [view.name, view]));
const nobody: Engine = { query: async (sql, params) => Promise.reject(new Error(`${JSON.stringify(params)} ${sql}`)) };

let engine: Engine;
beforeAll(async () => {
  engine = remembering(await nodeEngine(release));
});

const keptOf = async (name: string): Promise<Engine> => {
  const answers = await views.get(name)?.answers(engine);
  return answersEngine(JSON.parse(JSON.stringify(answers)) as Answers, nobody);
};

/** Rows as text: numbers of either kind as their digits, lists of either kind as lists. */
const told = (rows: readonly unknown[]): string =>
  JSON.stringify(
    rows.map((row) => Object.entries(row as object)),
    (_, value: unknown) => {
      if (typeof value === "bigint") return Number(value);
      const isList = typeof value === "object" && value !== null && Symbol.iterator in value;
      return isList ? [...(value as Iterable<unknown>)] : value;
    },
  );

test.each(pagesShown.map((page, i) => [page, i] as const))(
  "a file of the page %s answers every question as the database does, under a choice alone",
  async (page, i) => {
    const here = panels.filter(({ pages }) => pages.includes(page));
    for (const [choice, filters] of inTurn(choices, i, Math.ceil(choices.length / 4))) {
      const kept = await keptOf(`${page}.${choice}`);
      for (const { id, asks } of here)
        for (const { sql, params } of asks({ manifest, filters }))
          expect(told(await kept.query(sql, params)) === told(await engine.query(sql, params)), `${id} ${choice}`).toBe(
            true,
          );
    }
  },
);

test.each(pagesShown)(
  "the panels of the page %s ask nothing that its files do not answer, and say the same",
  async (page) => {
    for (const [choice, filters] of [choices.at(0), choices.at(1), choices.at(-1)].filter(
      (each) => each !== undefined,
    )) {
      const kept = await keptOf(`${page}.${choice}`);
      for (const panel of panels.filter(({ pages }) => pages.includes(page))) {
        const [ours, theirs] = await Promise.all([kept, engine].map((each) => panel.ask(each, { manifest, filters })));
        expect(ours?.table, `${panel.id} ${choice}`).toEqual(theirs?.table);
        expect(ours?.summary("nb").text, `${panel.id} ${choice}`).toBe(theirs?.summary("nb").text);
      }
    }
  },
);

test("no two statements have one mark", () => {
  const marks = statementsBeforehand().map(markOf);
  expect(new Set(marks).size).toBe(marks.length);
});

test("of a release for partners nothing is answered beforehand", () => {
  expect(viewsBeforehand({ ...manifest, rounding: { base: 5, least: 20, leastNamed: 10 } })).toEqual([]);
});
