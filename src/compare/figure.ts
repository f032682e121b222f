import type { Panel } from "../define/panel.ts";
import { together } from "../marks/ends.ts";
import { type Figure, frame, type Placeable, type Size } from "../marks/frame.ts";
import { type Headed, pairWidths, placePair, wholeOf } from "../marks/pair.ts";
import { eachOnce } from "../marks/sentence.ts";
import type { Lang } from "../words/lang.ts";
import type { Heads } from "./heads.ts";
import type { Sides } from "./side.ts";
import { words } from "./tell.ts";

/** Both figures side by side, or one under the other, on one scale. */
export function pairFigure(
  panel: Panel,
  { a, b }: Sides,
  heads: Heads,
  lang: Lang,
  size: Size,
  id: string,
  said: string,
): Figure {
  const width = pairWidths(size.width).each;
  const draws = [a, b].map(
    ({ reply }, i) =>
      () =>
        reply.figure(lang, { width }, `${id}-${i}`),
  );
  const [first, second] = together(draws) as [Figure, Figure];
  const pair = (of: (figure: Figure) => Placeable): readonly [Headed<Placeable>, Headed<Placeable>] => [
    { head: heads.a[lang], figure: of(first) },
    { head: heads.b[lang], figure: of(second) },
  ];
  const isFolded = first.unfolded !== null || second.unfolded !== null;
  const start = placePair(
    pair((figure) => figure),
    size.width,
  );
  const drawing = isFolded
    ? { ...placePair(pair(wholeOf), size.width), folded: { ...start, all: words[lang].unfold } }
    : start;
  // Those of the study stand under both.
  const events = eachOnce([...first.events, ...second.events]);
  return frame("pair", size, { ...drawing, events }, { id, title: panel.title(lang), description: said });
}
