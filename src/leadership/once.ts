import type { Answer, Answers } from "../engine/answers.ts";

/** An answer of a view: whole where its rows stand for the first time, else the place of those among all that have stood. */
type Told = Answer | readonly [mark: Answer[0], params: Answer[1], place: number];

/** Writes views one after the other, rows that were written before as their place alone. */
export function writeOnce(views: readonly Answers[]): readonly string[] {
  const places = new Map<string, number>();
  return views.map((answers) =>
    JSON.stringify(
      answers.map((answer): Told => {
        const [mark, params, ...rows] = answer;
        const text = JSON.stringify(rows);
        const place = places.get(text);
        if (place !== undefined) return [mark, params, place];
        places.set(text, places.size);
        return answer;
      }),
    ),
  );
}

type Rows = readonly [names: Answer[2], columns: Answer[3]];

/** Reads views that were written so, in their order: `read(text)` answers the next one. */
export function onceReader(): (text: string) => Answers {
  const known: Rows[] = [];
  return (text) =>
    (JSON.parse(text) as readonly Told[]).map((told): Answer => {
      const [mark, params] = told;
      if (told.length === 4) {
        known.push([told[2], told[3]]);
        return told;
      }
      const rows = known[told[2]];
      if (rows === undefined) throw new RangeError(`an answer stands at ${told[2]} of ${known.length}`);
      return [mark, params, ...rows];
    });
}
