import type { Panel, Reply } from "../define/panel.ts";
import type { Table } from "../define/table.ts";
import { sentences } from "../marks/sentence.ts";
import type { Filters } from "../state/filters.ts";
import { overlap } from "../state/versus.ts";
import { pairFigure } from "./figure.ts";
import { headlineOf } from "./headline.ts";
import { headsOf } from "./heads.ts";
import { holdsBoth, type Sides } from "./side.ts";
import { comparedTable } from "./table.ts";
import { keyOf, tellComparison } from "./tell.ts";

/**
 * What a panel says of two choices, as a reply like any other: page, files and print show it as they show one choice. Where its table
 * holds all places and the two are no two of them, it is the reply of A, and says so.
 */
export function comparedReply(panel: Panel, sides: Sides, filters: Filters): Reply {
  const apart = !overlap(sides.a.manifest.study, filters);
  const heads = headsOf(sides, filters);
  const versus = keyOf(filters);
  const holds = holdsBoth(panel, sides);
  const headline = headlineOf(panel, sides, apart);
  const told = tellComparison({ panel, sides, versus, headline });
  const summary: Reply["summary"] = (lang) => sentences([told.verdict(lang), told.howSure(lang)]);
  const table: Table = holds ? comparedTable(panel, sides, apart, heads) : sides.a.reply.table;
  return {
    ...told,
    isNothing: sides.a.reply.isNothing && (!holds || sides.b.reply.isNothing),
    isListed: headline.say !== "none",
    table,
    summary,
    figure: (lang, size, id) =>
      holds
        ? pairFigure(panel, sides, heads, lang, size, id, summary(lang).text)
        : sides.a.reply.figure(lang, size, id),
  };
}
