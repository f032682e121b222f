import type { Panel } from "../../define/panel.ts";
import { tablesOf } from "../../questions/partner-engine.ts";
import { type PageId, panelPages } from "../../state/pages.ts";
import type { Lang } from "../../words/lang.ts";
import { sqlName } from "./sql-name.ts";

/** A figure whose statements a reader can begin with: how many it has of exact counts, and which tables partners have of it. */
export type Asking = {
  readonly id: string;
  readonly page: PageId;
  readonly title: string;
  readonly statements: number;
  readonly tables: readonly string[];
};

/** Every figure, in the order of the pages. */
export const asking = (panels: readonly Panel[], known: readonly string[], lang: Lang): readonly Asking[] =>
  panelPages.flatMap((page) =>
    panels
      .filter((panel) => panel.page === page)
      .map(({ id, sql, title }) => ({
        id,
        page,
        title: title(lang),
        statements: sql.length,
        tables: tablesOf(sql)
          .map(sqlName)
          .filter((table) => known.includes(table)),
      })),
  );
