import { behindMethod, behindNote } from "../context/cited.ts";
import { type Columns, decode, type Row } from "../engine/decode.ts";
import { type Engine, QueryError } from "../engine/engine.ts";
import type { Manifest } from "../engine/manifest.ts";
import { type Drawing, frame, type Size } from "../marks/frame.ts";
import { html, type Markup, plainText } from "../marks/svg.ts";
import { type ChoiceKey, type FilterKey, type Filters, filterParams, isWorking } from "../state/filters.ts";
import { type Format, formats, workingFormats } from "../words/format.ts";
import type { Bilingual, Lang } from "../words/lang.ts";
import { type Names, names } from "../words/names.ts";
import { followedOn, type PageId } from "./pages.ts";
import type { Table } from "./table.ts";

/** What a panel knows beside its rows: the release (with the study's own words and rules) and the reader's filters. */
export type Context = { readonly manifest: Manifest; readonly filters: Filters };

/** One statement, what it answers, and what it binds after the five filter parameters. */
export type Query<C extends Columns> = {
  readonly sql: string;
  readonly columns: C;
  readonly more?: (context: Context) => readonly string[];
};
/** A statement that several panels ask, with its columns known to the compiler. */
export const query = <const C extends Columns>(asked: Query<C>): Query<C> => asked;
export type Queries = Readonly<Record<string, Query<Columns>>>;
export type Answers<Q extends Queries> = { readonly [K in keyof Q]: readonly Row<Q[K]["columns"]>[] };

export type Method = {
  readonly definition: string;
  readonly denominator: string;
  readonly formula: string;
  readonly reference: string;
};

/** Language, number formats and names of codes: everything a sentence needs beside the model. */
export type Voice = { readonly lang: Lang; readonly f: Format; readonly names: Names };

export type PanelWords<Model> = {
  /** A question or a finding. */
  readonly title: string;
  /** The answer in one to three sentences, with its numbers. */
  readonly answer: (model: Model, voice: Voice, context: Context) => Markup;
  /** Method and caveat in one line under the figure. */
  readonly note: (model: Model, voice: Voice, context: Context) => Markup;
  readonly method: Method;
};

export type PanelSpec<Q extends Queries, Model, W extends PanelWords<Model>> = {
  readonly id: string;
  readonly page: PageId;
  /** Other pages on which the figure stands too. */
  readonly alsoOn?: readonly PageId[];
  readonly queries: Q;
  readonly model: (answers: Answers<Q>, context: Context) => Model;
  readonly draw: (model: Model, size: Size, words: W, voice: Voice, context: Context) => Drawing;
  readonly table: (model: Model, context: Context) => Table;
  readonly words: Bilingual<W>;
  /** Filters and choices of its page that this panel cannot follow; the page says so. */
  readonly untouchedBy?: readonly (FilterKey | ChoiceKey)[];
};

/** A panel's answer for one release and one set of filters, ready to be shown in any language and width. */
export type Answer = {
  readonly table: Table;
  readonly answer: (lang: Lang) => Markup;
  readonly note: (lang: Lang) => Markup;
  /** The figure for a width in pixels; `id` is unique on the page. */
  readonly figure: (lang: Lang, size: Size, id: string) => Markup;
};

export type Panel = {
  readonly id: string;
  readonly page: PageId;
  /** Every page on which it stands, its own first. */
  readonly pages: readonly PageId[];
  readonly untouchedBy: readonly (FilterKey | ChoiceKey)[];
  readonly sql: readonly string[];
  readonly title: (lang: Lang) => string;
  readonly method: (lang: Lang) => Method;
  /** The filters as this panel follows them: what it cannot follow is left at all, or at the page's default. */
  readonly followed: (filters: Filters) => Filters;
  readonly ask: (engine: Engine, context: Context) => Promise<Answer>;
};

async function askAll<Q extends Queries>(id: string, queries: Q, engine: Engine, context: Context) {
  const params = filterParams(context.filters);
  const answered = Object.entries(queries).map(async ([name, { sql, columns, more }]) => {
    const rows = await engine.query(sql, [...params, ...(more?.(context) ?? [])]).catch((cause: unknown) => {
      throw new QueryError(id, sql, cause);
    });
    return [name, decode(columns, rows, `${id}.${name}`)];
  });
  return Object.fromEntries(await Promise.all(answered)) as Answers<Q>;
}

/** The whole way of a figure, in order: query, decode, model, then sentence, table and drawing. Nothing else runs a panel's query. */
export function definePanel<const Q extends Queries, Model, W extends PanelWords<Model>>(
  spec: PanelSpec<Q, Model, W>,
): Panel {
  const { id, page, queries, words, untouchedBy = [] } = spec;
  const ignored = Object.fromEntries(untouchedBy.map((key) => [key, ""]));
  const followed = (filters: Filters): Filters => ({ ...followedOn(page, filters), ...ignored });
  return {
    id,
    page,
    pages: [page, ...(spec.alsoOn ?? [])],
    untouchedBy,
    sql: Object.values(queries).map(({ sql }) => sql),
    title: (lang) => words[lang].title,
    method: (lang) => {
      const { method } = words[lang];
      return { ...method, reference: `${method.reference}${behindMethod(id, lang)}` };
    },
    followed,
    ask: async (engine, asked) => {
      const context = { ...asked, filters: followed(asked.filters) };
      const model = spec.model(await askAll(id, queries, engine, context), context);
      const spoken = isWorking(context.filters) ? workingFormats : formats;
      const voice = (lang: Lang): Voice => ({ lang, f: spoken[lang], names: names(lang, context.manifest.study) });
      const said = new Map<Lang, Markup>();
      const answer = (lang: Lang): Markup => {
        const known = said.get(lang) ?? words[lang].answer(model, voice(lang), context);
        said.set(lang, known);
        return known;
      };
      return {
        table: spec.table(model, context),
        answer,
        note: (lang) => html`${words[lang].note(model, voice(lang), context)}${behindNote(id, lang, context)}`,
        figure: (lang, size, figureId) =>
          frame(id, size, spec.draw(model, size, words[lang], voice(lang), context), {
            id: figureId,
            title: words[lang].title,
            description: plainText(answer(lang)),
          }),
      };
    },
  };
}
