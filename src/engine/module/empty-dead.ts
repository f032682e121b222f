import { type Bytes, leb, readerOf, section, sectionsOf, withSection } from "./bytes.ts";
import { importsOf } from "./imports.ts";
import { passInstruction } from "./instructions.ts";

type Body = { readonly bytes: Bytes; readonly calls: readonly number[] };

function bodiesOf(bytes: Bytes): Body[] {
  const reader = readerOf(bytes, "code");
  return Array.from({ length: reader.number() }, () => {
    const length = reader.number();
    const start = reader.at;
    const calls: number[] = [];
    for (let locals = reader.number(); locals > 0; locals -= 1) {
      reader.skip();
      reader.byte();
    }
    while (reader.at < start + length) passInstruction(reader, (fn) => calls.push(fn));
    if (reader.at !== start + length) throw new RangeError(`a function at byte ${start} ends elsewhere than it says`);
    return { bytes: bytes.subarray(start, reader.at), calls };
  });
}

/** Functions that can be reached from outside the code: exported, started with, in tables, named by globals. */
function rootsOf(bytes: Bytes): number[] {
  const roots: number[] = [];
  const has = (id: number): boolean => sectionsOf(bytes).some((each) => each.id === id);
  const expression = (reader: ReturnType<typeof readerOf>): void => {
    while (reader.bytes[reader.at] !== 0x0b) passInstruction(reader, (fn) => roots.push(fn));
    reader.byte();
  };
  const exports = readerOf(bytes, "export");
  for (let left = exports.number(); left > 0; left -= 1) {
    exports.name();
    const kind = exports.byte();
    const index = exports.number();
    if (kind === 0) roots.push(index);
  }
  if (has(section.start)) roots.push(readerOf(bytes, "start").number());
  if (has(section.global)) {
    const globals = readerOf(bytes, "global");
    for (let left = globals.number(); left > 0; left -= 1) {
      globals.at += 2;
      expression(globals);
    }
  }
  if (has(section.element)) {
    const elements = readerOf(bytes, "element");
    for (let left = elements.number(); left > 0; left -= 1) {
      const flags = elements.number();
      if (flags !== 0) throw new RangeError(`an unknown kind ${flags} of elements at byte ${elements.at}`);
      expression(elements);
      for (let fns = elements.number(); fns > 0; fns -= 1) roots.push(elements.number());
    }
  }
  return roots;
}

/** Without locals; it would stop the program if it ran. */
const empty = new Uint8Array([3, 0x00, 0x00, 0x0b]);

/**
 * The same module with nothing in the functions that cannot be reached any more; they keep their numbers.
 *
 * Throws a RangeError when the bytes are no module of the expected shape, or hold what is not known here.
 */
export function emptyDead(bytes: Bytes): Bytes {
  const bodies = bodiesOf(bytes);
  const given = importsOf(bytes).filter(({ isFunction }) => isFunction).length;
  const isLive = new Uint8Array(given + bodies.length);
  const left = rootsOf(bytes);
  for (let fn = left.pop(); fn !== undefined; fn = left.pop()) {
    if (isLive[fn] === 1) continue;
    isLive[fn] = 1;
    left.push(...(bodies[fn - given]?.calls ?? []));
  }
  const parts = bodies.flatMap((body, i) =>
    isLive[given + i] === 1 ? [new Uint8Array(leb(body.bytes.length)), body.bytes] : [empty],
  );
  return withSection(bytes, "code", [new Uint8Array(leb(bodies.length)), ...parts]);
}
