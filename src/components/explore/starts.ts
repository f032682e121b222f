import { filterOptions } from "../../engine/options.ts";
import { type Markup, svg } from "../../marks/svg.ts";
import { panelsOn } from "../../panels/by-page.ts";
import { readAddress } from "../../state/address.ts";
import { panelPages } from "../../state/pages.ts";
import type { ExploreWords } from "../../words/explore.ts";
import type { Lang } from "../../words/lang.ts";
import { pageWords } from "../../words/page.ts";
import { readManifest } from "../database.ts";
import { script } from "../script.ts";
import type { Asking } from "./begin.ts";
import { exactExamples, partnerExamples } from "./examples.ts";
import { filled, wholeOf } from "./fill.ts";
import type { OfFigure } from "./link.ts";
import type { PageData } from "./page-data.ts";

/** How many statements a reader can begin with from a figure. */
export const countOf = ({ statements, tables }: Asking, isRounded: boolean): number =>
  isRounded ? tables.length : statements;

export const examplesOf = (isRounded: boolean) => (isRounded ? partnerExamples : exactExamples);

/** The list of queries to begin with: examples, then the figures of each page, each by the value that `beginning` reads. */
export function listOfStarts({ figures }: PageData, isRounded: boolean, words: ExploreWords, lang: Lang): Markup {
  const examples = examplesOf(isRounded).map(
    ({ asks }, i) => svg`<option value="example/${String(i)}">${asks[lang]}</option>`,
  );
  const ofPage = panelPages.map((page) => {
    const options = figures
      .filter((figure) => figure.page === page)
      .flatMap((figure) => {
        const count = countOf(figure, isRounded);
        return Array.from({ length: count }, (_, i) => {
          const title = count > 1 ? words.ofSeveral(figure.title, i + 1) : figure.title;
          return svg`<option value="${figure.id}/${String(i + 1)}">${title}</option>`;
        });
      });
    return options.length > 0 && svg`<optgroup label="${pageWords[lang].pages[page]}">${options}</optgroup>`;
  });
  return svg`<option value="">${words.choose}</option><optgroup label="${words.examples}">${examples}</optgroup>${ofPage}`;
}

/** The statement of a figure, from 1, under the filters of the address; of rounded counts the table that answers it. Undefined where there is none. */
export async function statementOf(
  { id, page, title, tables }: Asking,
  n: number,
  { rounded }: PageData,
): Promise<string | undefined> {
  const manifest = await readManifest();
  const headed = (sql: string): string => `-- ${title}\n${sql}`;
  if (manifest.rounding) {
    const table = tables[n - 1];
    return table === undefined ? undefined : headed(wholeOf(table, rounded?.[table] ?? ["*"]));
  }
  const panel = (await script(panelsOn(page))).find((known) => known.id === id);
  const sql = panel?.sql[n - 1];
  const { filters } = readAddress(location.search, filterOptions(manifest));
  const asked = panel?.asks({ manifest, filters }).find((each) => each.sql === sql);
  return asked && headed(filled(asked));
}

/** What an item of the list stands for. */
export function beginning(item: string): OfFigure | { readonly example: number } | null {
  const [name = "", n = ""] = item.split("/");
  if (name === "") return null;
  return name === "example" ? { example: Number(n) } : { figure: name, n: Number(n) };
}
