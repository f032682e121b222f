import { exceptionAt, ofStudy, withoutAllowed } from "./allowed.testing.ts";
import { alone } from "./alone.testing.ts";
import { undated } from "./dates.testing.ts";
import { heldOf } from "./held.testing.ts";
import { chainsOf } from "./linked.testing.ts";
import { type Fault, namesIn, type Said } from "./said.testing.ts";
import { acrossTheTwo, together } from "./together.testing.ts";
import { type Reading, readingOf, type Told } from "./told.testing.ts";

/** Whatever verdict and how sure say that the table of the same reply does not hold. */
export function numbersNotHeld(said: Said): readonly Fault[] {
  const held = heldOf(said);
  const study = ofStudy(said.setting.manifest.study);
  const names = namesIn(said);
  const read = (text: string): Reading => readingOf(withoutAllowed(text, said), said.lang, names);
  const [verdict, howSure] = [read(said.verdict), read(said.howSure)];
  return [
    ...[verdict, howSure].flatMap((reading) => [
      ...reading.told.flatMap((told) => {
        const beside = [...verdict.told, ...howSure.told];
        const faults = alone(told, reading, beside, held, study, said.consented);
        return isExcepted(told, reading, said) ? [] : faults;
      }),
      ...chainsOf(reading)
        .filter((chain) => !chain.some((told) => isExcepted(told, reading, said)))
        .flatMap((chain) => together(chain, reading, held, said)),
    ]),
    ...acrossTheTwo(verdict, howSure, held, said),
    ...undated([...verdict.dates, ...howSure.dates], said),
  ];
}

/** Whether a number needs no cell of this table, and stands in that of the figure it is from. */
function isExcepted({ from, numbers, digits }: Told, { text }: Reading, said: Said): boolean {
  const exception = exceptionAt(said.panel, text, from);
  if (exception?.heldBy === undefined) return exception !== undefined;
  const table = said.elsewhere(exception.heldBy);
  const held = table && heldOf({ ...said, table });
  return held !== undefined && numbers.every((n) => held.has(n, digits));
}
