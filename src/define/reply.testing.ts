import { study } from "../cubes/study.testing.ts";
import type { StudyInput } from "../cubes/study.ts";
import type { Setting } from "../engine/setting.ts";
import { type Filters, noFilters } from "../state/filters.ts";
import type { Panel, Reply } from "./panel.ts";

type Chosen = {
  readonly supplied?: readonly string[];
  readonly filters?: Partial<Filters>;
  readonly study?: Partial<StudyInput>;
};

/** What is chosen of the smallest study. */
export const settingOf = ({ supplied = ["samples"], filters = {}, study: parts = {} }: Chosen = {}): Setting => ({
  manifest: { release: "", previous: null, study: study(parts), firstMonth: "2023-01", supplied, files: {} },
  filters: { ...noFilters, ...filters },
});

/** What a panel replies where the database answers its questions with these rows, in the order in which it asks them. */
export const replyTo = (panel: Panel, answers: readonly (readonly object[])[], chosen: Chosen = {}): Promise<Reply> =>
  panel.ask({ query: async (sql) => answers[panel.sql.indexOf(sql)] ?? [] }, settingOf(chosen));

/** The sentence of a reply, with plain blanks. */
export const summaryOf = (reply: Reply, lang: "en" | "nb" = "en"): string =>
  reply.summary(lang).text.replaceAll("\u00a0", " ");
