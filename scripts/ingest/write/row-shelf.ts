import type { Place, Shelf } from "../join/shelf.ts";
import type { Sample } from "../read/reading.ts";
import { type RowKind, rowKinds } from "../read/sample.ts";

/** Rows of a file that is being read, as JSON on a shelf: of each list memory holds no more than where its last piece stands. */
export class RowShelf {
  readonly #shelf: Shelf;
  readonly #last = new WeakMap<Sample, Partial<Record<RowKind, Place>>>();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** Takes all rows out of memory. */
  relieve(samples: readonly Sample[]): void {
    for (const sample of samples) {
      // What was kept out is counted, and shown nowhere.
      sample.seen.length = 0;
      for (const kind of rowKinds) {
        const list = sample.rows[kind];
        if (list.length === 0) continue;
        const last = this.#last.get(sample) ?? {};
        this.#last.set(sample, last);
        // Where the piece before it stands is on the shelf too; no JSON has a line end.
        last[kind] = this.#shelf.put(`${list.map((row) => JSON.stringify(row)).join(",")}\n${asText(last[kind])}`);
        list.length = 0;
      }
    }
  }

  /** The rows of one list in their order, as JSON without brackets, in pieces. */
  *rowsOf(sample: Sample, kind: RowKind): Generator<string> {
    const places: Place[] = [];
    for (let place = this.#last.get(sample)?.[kind]; place !== undefined; place = asPlace(this.#cut(place)[1]))
      places.push(place);
    for (const place of places.reverse()) yield this.#cut(place)[0];
    const list = sample.rows[kind];
    if (list.length > 0) yield JSON.stringify(list).slice(1, -1);
  }

  #cut(place: Place): readonly [string, string] {
    const text = this.#shelf.get(place);
    const end = text.lastIndexOf("\n");
    return [text.slice(0, end), text.slice(end + 1)];
  }
}

const asText = (place: Place | undefined): string => (place === undefined ? "" : `${place.at} ${place.size}`);

function asPlace(text: string): Place | undefined {
  const [at, size] = text.split(" ").map(Number);
  return at === undefined || size === undefined ? undefined : { at, size };
}
