import { type Answers, packAnswer } from "../engine/answers.ts";
import type { Engine } from "../engine/engine.ts";
import type { Manifest } from "../engine/manifest.ts";
import { filterOptions } from "../engine/options.ts";
import type { Asked } from "../questions/question.ts";
import { beforehand } from "../state/beforehand.ts";
import type { Filters } from "../state/filters.ts";
import type { PageId } from "../state/pages.ts";
import { pagesShown, panels } from "./index.ts";

/** The answers that one page needs for one choice. */
export type View = {
  /** PAGE.CHOICE. */
  readonly name: string;
  readonly page: PageId;
  readonly choice: string;
  readonly answers: (engine: Engine) => Promise<Answers>;
};

/** What the panels of a page ask under some filters, each statement once. */
function askedOn(page: PageId, manifest: Manifest, filters: Filters): readonly Asked[] {
  const all = panels.filter(({ pages }) => pages.includes(page)).flatMap(({ asks }) => asks({ manifest, filters }));
  return [...new Map(all.map((asked) => [JSON.stringify(asked), asked])).values()];
}

const answersOf = (engine: Engine, asked: readonly Asked[]): Promise<Answers> =>
  Promise.all(asked.map(async ({ sql, params }) => packAnswer(sql, params, await engine.query(sql, params))));

/** Every page under every choice that is answered before anybody asks; none of a release for partners. */
export function viewsBeforehand(manifest: Manifest): readonly View[] {
  if (manifest.rounding) return [];
  const choices = [...beforehand(filterOptions(manifest))];
  // Choice by choice, for pages share most of their statements: an engine that remembers is asked once.
  return choices.flatMap(([choice, filters]) =>
    pagesShown.map((page) => ({
      ...{ name: `${page}.${choice}`, page, choice },
      answers: (engine: Engine) => answersOf(engine, askedOn(page, manifest, filters)),
    })),
  );
}

/** All statements that stand behind those answers. */
export const statementsBeforehand = (): readonly string[] => [...new Set(panels.flatMap(({ sql }) => sql))];
