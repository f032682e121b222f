import { type Columns, decode, type Row } from "../engine/decode.ts";
import { type Engine, QueryError } from "../engine/engine.ts";
import type { Setting } from "../engine/setting.ts";
import { type FilterKey, filterKeys, filterParams, without } from "../state/filters.ts";

/** One statement, what it answers, and what it binds after the five filter parameters. */
export type Question<C extends Columns> = {
  readonly sql: string;
  readonly columns: C;
  readonly more?: (setting: Setting) => readonly string[];
  /** Filters that it does not follow: it is asked as if the reader had not set them. */
  readonly ignores?: readonly FilterKey[];
};
/** A question with its columns known to the compiler. */
export const question = <const C extends Columns>(asked: Question<C>): Question<C> => asked;
/** The same question of the whole study: for what is judged before the reader's choice. */
export const ofWhole = <const C extends Columns>(asked: Question<C>): Question<C> => ignoring(asked, ...filterKeys);
/** The same question without some filters: for what a choice marks or zooms, and does not count. */
export const ignoring = <const C extends Columns>(asked: Question<C>, ...ignores: FilterKey[]): Question<C> => ({
  ...asked,
  ignores,
});
export type Questions = Readonly<Record<string, Question<Columns>>>;
export type Answers<Q extends Questions> = { readonly [K in keyof Q]: readonly Row<Q[K]["columns"]>[] };

/** A statement and what it binds. */
export type Asked = { readonly sql: string; readonly params: readonly string[] };

/** What a question asks of the database in a setting. */
export function asked({ sql, more, ignores = [] }: Question<Columns>, setting: Setting): Asked {
  const inside = { ...setting, filters: without(setting.filters, ignores) };
  return { sql, params: [...filterParams(inside.filters), ...(more?.(inside) ?? [])] };
}

/**
 * Asks all questions of a panel (`id`) at once and reads the answers.
 * Throws a QueryError with panel and statement where the database cannot answer, a TypeError where an answer is not what its columns say.
 */
export async function askAll<Q extends Questions>(
  id: string,
  questions: Q,
  engine: Engine,
  setting: Setting,
): Promise<Answers<Q>> {
  const answered = Object.entries(questions).map(async ([name, question]) => {
    const { sql, params } = asked(question, setting);
    const rows = await engine.query(sql, params).catch((cause: unknown) => {
      throw new QueryError(id, sql, cause);
    });
    return [name, decode(question.columns, rows, `${id}.${name}`)];
  });
  return Object.fromEntries(await Promise.all(answered)) as Answers<Q>;
}
