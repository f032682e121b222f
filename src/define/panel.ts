import type { Engine, LeadershipOnly } from "../engine/engine.ts";
import type { Setting } from "../engine/setting.ts";
import { hasSupplied, isColumn, type Needed, withTiersTold } from "../engine/supplied.ts";
import { empty } from "../marks/empty.ts";
import { type Drawing, type Figure, frame, type Size } from "../marks/frame.ts";
import { begun, type Sentence, sentence, sentences, told } from "../marks/sentence.ts";
import { behindMethod, behindNote } from "../other-studies/cited.ts";
import { type Answers, type Asked, askAll, asked, type Questions } from "../questions/question.ts";
import { type ChoiceKey, type FilterKey, type Filters, filterKeys, isWorking, without } from "../state/filters.ts";
import { followedOn, type PageId } from "../state/pages.ts";
import { versusOf } from "../state/versus.ts";
import { type Format, formats, roundedFormats, terseFormats, vagueFormats, workingFormats } from "../words/format.ts";
import type { Bilingual, Lang } from "../words/lang.ts";
import { names } from "../words/names.ts";
import { columnNotSupplied } from "../words/not-supplied.ts";
import { tooFew } from "../words/too-few.ts";
import type { Voice } from "../words/voice.ts";
import type { Comparable } from "./compared.ts";
import { fitting, mostWords } from "./fitting.ts";
import {
  type BareRow,
  isFiltered,
  isNothing,
  isOfNone,
  type Nothing,
  type NothingWords,
  nothing,
  statusOf,
} from "./nothing.ts";
import { withRounding } from "./rounded.ts";
import { type Columns, type Declared, type Names, type RowOf, type Table, tableOf } from "./table.ts";

type MethodPart = "definition" | "denominator" | "formula" | "reference";
/** How a figure comes about: text, or a sentence where it names a gene or the title of a work. */
export type Method = Readonly<Record<MethodPart, string | Sentence>>;
/** The same as a reader of exact counts, or of counts rounded for partners, sees the figure. */
type Methods = Method | ((rounded: boolean) => Method);

export type PanelWords<Said> = {
  /** A question or a finding. */
  readonly title: string;
  /** The answer in at most 20 words: yes, no, not yet or cannot be said first where the title asks; one number, no interval. */
  readonly verdict: (said: Said, voice: Voice, setting: Setting) => Sentence;
  /** In at most 40 words: intervals, n of N and caveats; null where there are none. */
  readonly howSure: (said: Said, voice: Voice, setting: Setting) => Sentence | null;
  /** Method and caveat in one line under the figure. */
  readonly note: (said: Said, voice: Voice, setting: Setting) => Sentence;
  readonly method: Methods;
};

type Spec<Q extends Questions, C extends Columns, Model, Said, W extends PanelWords<Said>> = {
  readonly id: string;
  readonly page: PageId;
  /** Other pages on which the figure stands too. */
  readonly alsoOn?: readonly PageId[];
  readonly questions: Q;
  /** Tables of the export, and columns of them, without which nothing can be told; a table stands before its columns. */
  readonly needs?: readonly Needed[];
  /** What the table holds where one of them was not supplied. */
  readonly without?: (answers: Answers<Q>, setting: Setting) => readonly BareRow[];
  /** Questions that are answered to the study's leadership alone, and to partners with no rows: the figure can do without them. */
  readonly leadershipAlone?: readonly (keyof Q)[];
  /** Why partners see nothing of the figure at all, though they are answered its questions. */
  readonly leadershipOnly?: Bilingual<string>;
  readonly model: (answers: Answers<Q>, setting: Setting) => Model | Nothing;
  /** What is to be said of a model, decided once for both languages; without it the words read the model. */
  readonly facts?: (model: Model, setting: Setting) => Said;
  readonly draw: (model: Model, size: Size, words: W, voice: Voice, setting: Setting) => Drawing;
  readonly table: Declared<C>;
  readonly rows: (model: Model, setting: Setting) => readonly Partial<RowOf<Declared<C>>>[];
  readonly words: Bilingual<W>;
  /** What is said where the model answers that there is nothing, or a needed table is absent. */
  readonly nothing?: Bilingual<NothingWords>;
  /** Filters and choices of its page that this panel cannot follow; the page says so. */
  readonly untouchedBy?: readonly (FilterKey | ChoiceKey)[];
  /** Choices that are typed beside the figure. */
  readonly typed?: readonly ChoiceKey[];
  /** Choices that ask it a question: when one changes, its answer is read aloud and shown from the top. */
  readonly announces?: readonly ChoiceKey[];
  /** Ids of figures that speak of the same thing: each of the two then leads to the other. */
  readonly related?: readonly string[];
} & Comparable<NoInfer<Names<C>>>;

/** A panel's reply for one release and one set of filters, ready to be shown in any language and width. */
export type Reply = {
  readonly table: Table;
  /** Whether there is nothing to show: the verdict says why. */
  readonly isNothing: boolean;
  /** Whether the page's list of answers has its verdict, or else its title. */
  readonly isListed: boolean;
  readonly verdict: (lang: Lang) => Sentence;
  readonly howSure: (lang: Lang) => Sentence | null;
  /** Verdict and how sure, one after the other: what the figure says, for who does not see it. */
  readonly summary: (lang: Lang) => Sentence;
  readonly note: (lang: Lang) => Sentence;
  /** The figure for a width in pixels; `id` is unique on the page. */
  readonly figure: (lang: Lang, size: Size, id: string) => Figure;
};

export type Panel = Required<Omit<Comparable, "rowsOf">> & {
  readonly rowsOf: Comparable["rowsOf"];
  readonly id: string;
  readonly page: PageId;
  /** Every page on which it stands, its own first. */
  readonly pages: readonly PageId[];
  readonly untouchedBy: readonly (FilterKey | ChoiceKey)[];
  readonly typed: readonly ChoiceKey[];
  readonly announces: readonly ChoiceKey[];
  readonly related: readonly string[];
  readonly sql: readonly string[];
  readonly title: (lang: Lang) => string;
  /** How the figure comes about, of exact counts or of those that partners see. */
  readonly method: (lang: Lang, rounded?: boolean) => Readonly<Record<MethodPart, Sentence>>;
  /** Why partners see nothing of it, by why they are not answered statements; null where they see it. */
  readonly closedBy: (leadershipOnly: LeadershipOnly) => Bilingual<string> | null;
  /** The filters as this panel follows them: what it cannot follow is left at all, or at the page's default. */
  readonly followed: (filters: Filters) => Filters;
  /** What it asks of the database. */
  readonly asks: (setting: Setting) => readonly Asked[];
  readonly ask: (engine: Engine, setting: Setting) => Promise<Reply>;
};

type Facts<Model, Said> = { readonly facts: (model: Model, setting: Setting) => Said };

/** The whole way of a figure, in order: questions, model or nothing, facts, then sentence, table and drawing. Nothing else asks a panel's questions. */
export function definePanel<const Q extends Questions, C extends Columns, Model, W extends PanelWords<Model>>(
  spec: Spec<Q, C, Model, Model, W> & { readonly facts?: never },
): Panel;
export function definePanel<const Q extends Questions, C extends Columns, Model, Said, W extends PanelWords<Said>>(
  spec: Spec<Q, C, Model, Said, W> & Facts<Model, Said>,
): Panel;
export function definePanel<Q extends Questions, C extends Columns, Model, Said, W extends PanelWords<Said>>(
  spec: Spec<Q, C, Model, Said, W>,
): Panel {
  const { id, page, questions, words, untouchedBy = [], typed = [], announces = [], related = [], needs = [] } = spec;
  const { compared, keys = [], rowsOf } = spec;
  const ignored = Object.fromEntries(untouchedBy.map((key) => [key, ""]));
  const followed = (filters: Filters): Filters => {
    const own = { ...followedOn(page, filters), ...ignored };
    return untouchedBy.some((key) => key === versusOf(filters)?.key) ? { ...own, vs: "" } : own;
  };

  /** What was given, as the panel reads it. Of partners nobody is chosen: their tables are of the whole study. */
  const settingOf = (given: Setting): Setting => ({
    manifest: withTiersTold(given.manifest),
    filters: followed(given.manifest.rounding ? without(given.filters, filterKeys) : given.filters),
  });

  const closedBy: Panel["closedBy"] = (leadershipOnly) =>
    spec.leadershipOnly ??
    Object.entries(questions)
      .filter(([name]) => !spec.leadershipAlone?.includes(name))
      .map(([, { sql }]) => leadershipOnly(sql))
      .find((why) => why !== null) ??
    null;

  /** What there is to show: the model's answer, or nothing where a table or column that it needs was not supplied. */
  const modelOf = (answers: Answers<Q>, setting: Setting): Model | Nothing => {
    const missing = needs.find((needed) => !hasSupplied(setting.manifest, needed));
    return missing
      ? nothing({ why: "not_supplied", what: missing }, spec.without?.(answers, setting))
      : spec.model(answers, setting);
  };

  return {
    id,
    page,
    pages: [page, ...(spec.alsoOn ?? [])],
    untouchedBy,
    typed,
    announces,
    related,
    compared,
    keys,
    rowsOf,
    sql: [...new Set(Object.values(questions).map(({ sql }) => sql))],
    title: (lang) => words[lang].title,
    closedBy,
    method: (lang, rounded = false) => {
      const { method } = words[lang];
      const { definition, denominator, formula, reference } = typeof method === "function" ? method(rounded) : method;
      return {
        definition: told(definition),
        denominator: told(denominator),
        formula: told(formula),
        reference: told([reference, behindMethod(id, lang)]),
      };
    },
    followed,
    asks: (given) => Object.values(questions).map((question) => asked(question, settingOf(given))),
    ask: async (engine, given) => {
      const setting = settingOf(given);
      const { manifest, filters } = setting;
      const exactly = isWorking(filters) ? workingFormats : formats;
      const { rounding } = manifest;
      const shownIn = rounding ? vagueFormats(rounding.least) : exactly;
      const toldIn = rounding ? roundedFormats(rounding.least) : exactly;
      const shorterIn = rounding ? terseFormats(rounding.least) : [];
      const voices: Voices = (lang) => {
        const speaking = (of: Bilingual<Format>): Voice => ({ lang, f: of[lang], names: names(lang, manifest.study) });
        return { shown: speaking(shownIn), told: speaking(toldIn), shorter: shorterIn.map(speaking) };
      };
      const show = async (): Promise<Shown> => {
        const found = modelOf(await askAll(id, questions, engine, setting), setting);
        return isNothing(found) ? showNothing(spec, found, setting, voices) : showModel(spec, found, setting, voices);
      };
      const closed = manifest.rounding && closedBy((sql) => engine.leadershipOnly?.(sql) ?? null);
      const shown = closed ? showClosed(spec.table, closed, setting) : await show();
      const verdict = once(shown.verdict);
      const howSure = once(shown.howSure);
      const summary = (lang: Lang): Sentence => sentences([verdict(lang), howSure(lang)]);
      return {
        table: shown.table,
        isNothing: shown.isNothing,
        isListed: true,
        verdict,
        howSure,
        summary,
        note: (lang) => sentence`${shown.note(lang)}${behindNote(id, lang, setting)}`,
        figure: (lang, size, figureId) =>
          frame(shown.isNothing ? `${id} nothing` : id, size, shown.draw(lang, size), {
            id: figureId,
            title: words[lang].title,
            description: summary(lang).text,
          }),
      };
    },
  };
}

/** What is said in each language, worked out once. */
function once<S>(say: (lang: Lang) => S): (lang: Lang) => S {
  const said = new Map<Lang, S>();
  return (lang) => {
    if (!said.has(lang)) said.set(lang, say(lang));
    return said.get(lang) as S;
  };
}

type Shown = {
  readonly table: Table;
  readonly isNothing: boolean;
  readonly verdict: (lang: Lang) => Sentence;
  readonly howSure: (lang: Lang) => Sentence | null;
  readonly note: (lang: Lang) => Sentence;
  readonly draw: (lang: Lang, size: Size) => Drawing;
};
/** The voice of figures, in which a number is as it is shown, or of sentences, which say how far it is known. */
type Voices = (lang: Lang) => {
  readonly shown: Voice;
  readonly told: Voice;
  /** Voices that tell the same in fewer words, where there are any. */
  readonly shorter: readonly Voice[];
};

function showModel<Q extends Questions, C extends Columns, Model, Said, W extends PanelWords<Said>>(
  { facts, words, draw, table, rows }: Spec<Q, C, Model, Said, W>,
  model: Model,
  setting: Setting,
  voices: Voices,
): Shown {
  const { rounding } = setting.manifest;
  const rounded = <T>(value: T): T => (rounding ? withRounding(value, rounding) : value);
  const known = rounded(model);
  // Without facts, what is said is the model itself: the overloads of definePanel hold it.
  const said = facts ? rounded(facts(known, setting)) : (known as unknown as Said);
  return {
    table: tableOf(table, rows(known, setting), setting.filters, rounding?.least),
    isNothing: false,
    verdict: (lang) =>
      fitting(
        mostWords.verdict,
        // A verdict is quoted alone: it says of every count that it is rounded, if not of each whole.
        inVoices(voices(lang), (voice) => begun(words[lang].verdict(said, voice, setting))).slice(0, 2),
      ),
    howSure: (lang) =>
      fitting(
        mostWords.howSure,
        inVoices(voices(lang), (voice) => {
          const sure = words[lang].howSure(said, voice, setting);
          return sure && begun(sure);
        }),
      ),
    note: (lang) => begun(words[lang].note(said, voices(lang).told, setting)),
    draw: (lang, size) => draw(known, size, words[lang], voices(lang).shown, setting),
  };
}

/** What is said in a voice, and in those that need fewer words. */
const inVoices = <T>({ told, shorter }: ReturnType<Voices>, say: (voice: Voice) => T): readonly (() => T)[] =>
  [told, ...shorter].map((voice) => () => say(voice));

/** What partners are not told: why, in place of the answer, and an empty table. */
const showClosed = <C extends Columns>(table: Declared<C>, why: Bilingual<string>, { filters }: Setting): Shown => ({
  table: tableOf(table, [], filters),
  isNothing: true,
  verdict: (lang) => told(why[lang]),
  howSure: () => null,
  note: () => told(""),
  draw: (lang, size) => empty(why[lang], size),
});

function showNothing<Q extends Questions, C extends Columns, Model, Said, W extends PanelWords<Said>>(
  spec: Spec<Q, C, Model, Said, W>,
  { nothing: reason, rows }: Nothing,
  setting: Setting,
  voices: Voices,
): Shown {
  const column = reason.why === "not_supplied" && isColumn(reason.what) ? reason.what : null;
  const words = spec.nothing;
  const { rounding } = setting.manifest;
  if (!words && column === null) throw new TypeError(`${spec.id}: has no words for nothing to show`);
  const why = (lang: Lang): string => {
    if (column !== null) return columnNotSupplied[lang][column];
    if (rounding && isOfNone(reason)) return tooFew[lang](rounding.least);
    return words?.[lang].summary(reason, voices(lang).told, isFiltered(setting)) ?? "";
  };
  return {
    table: tableOf(
      spec.table,
      rows.map((row) => ({ status: statusOf(reason), ...row })),
      setting.filters,
      rounding?.least,
    ),
    isNothing: true,
    verdict: (lang) => sentence`${why(lang)}`,
    howSure: () => null,
    note: (lang) => {
      const note = words?.[lang].note ?? "";
      return sentence`${typeof note === "string" ? note : note(voices(lang).told, setting, reason)}`;
    },
    draw: (lang, size) => empty(why(lang), size),
  };
}
