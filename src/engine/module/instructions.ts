import type { Reader } from "./bytes.ts";

/** What follows an instruction, as far as it must be passed over. */
type Skip = (reader: Reader) => void;
const nothing: Skip = () => {};
const one: Skip = (reader) => reader.skip();
const two: Skip = (reader) => {
  reader.skip();
  reader.skip();
};
const list: Skip = (reader) => {
  for (let left = reader.number(); left > 0; left -= 1) reader.skip();
};
const bytes =
  (n: number): Skip =>
  (reader) => {
    reader.at += n;
  };
const branches: Skip = (reader) => {
  list(reader);
  reader.skip();
};
/** Conversions that do not trap have nothing after their number; of memory and tables, some have one number and some two. */
const extended: Skip = (reader) => {
  const which = reader.number();
  if (which > 17) throw new RangeError(`an unknown instruction 0xfc ${which} at byte ${reader.at}`);
  const numbers = which < 8 ? 0 : [8, 10, 12, 14].includes(which) ? 2 : 1;
  for (let left = numbers; left > 0; left -= 1) reader.skip();
};

/** What follows the instructions of a range of numbers: https://webassembly.github.io/spec/core/binary/instructions.html and, for exceptions, its legacy. */
const ranges: readonly (readonly [from: number, to: number, skip: Skip])[] = [
  [0x00, 0x01, nothing],
  [0x02, 0x04, one],
  [0x05, 0x05, nothing],
  [0x06, 0x09, one],
  [0x0b, 0x0b, nothing],
  [0x0c, 0x0d, one],
  [0x0e, 0x0e, branches],
  [0x0f, 0x0f, nothing],
  [0x10, 0x10, one],
  [0x11, 0x11, two],
  [0x18, 0x18, one],
  [0x19, 0x1b, nothing],
  [0x1c, 0x1c, list],
  [0x20, 0x26, one],
  [0x28, 0x3e, two],
  [0x3f, 0x42, one],
  [0x43, 0x43, bytes(4)],
  [0x44, 0x44, bytes(8)],
  [0x45, 0xc4, nothing],
  [0xd0, 0xd0, one],
  [0xd1, 0xd1, nothing],
  [0xd2, 0xd2, one],
  [0xfc, 0xfc, extended],
];
const skips: (Skip | undefined)[] = new Array(256).fill(undefined);
for (const [from, to, skip] of ranges) skips.fill(skip, from, to + 1);

const naming = new Set([0x10, 0xd2]); // call, ref.func

/** Passes over one instruction; hands the function that it names to `found`. Throws a RangeError where it does not know it. */
export function passInstruction(reader: Reader, found: (fn: number) => void): void {
  const code = reader.byte();
  const skip = skips[code];
  if (!skip) throw new RangeError(`an unknown instruction 0x${code.toString(16)} at byte ${reader.at - 1}`);
  if (naming.has(code)) found(reader.number());
  else skip(reader);
}
