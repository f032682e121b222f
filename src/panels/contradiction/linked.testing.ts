import type { Reading, Told } from "./told.testing.ts";

/** What may stand between numbers that are told of one thing: brackets, commas, a unit. */
const between =
  /^[ ,]*\(?(?: ?(?:days?|working days|patients|samples|variants|dager|arbeidsdager|pasienter|prøver|varianter),? ?\(?)?$/;

/** Numbers that are told of one thing, such as a share, its interval and its n of N; each stands in one chain. */
export function chainsOf({ text, told }: Reading): readonly (readonly Told[])[] {
  const chains: Told[][] = [];
  for (const each of told) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const goesOn =
      chain !== undefined && last !== undefined && between.test(text.slice(last.to, each.from)) && follows(chain, each);
    if (goesOn) chain.push(each);
    else chains.push([each]);
  }
  return chains;
}

/** A share or a number, then its interval, then n of N; nothing twice. */
function follows(chain: readonly Told[], { kind }: Told): boolean {
  const kinds = chain.map((told) => told.kind);
  if (kinds.includes(kind)) return false;
  if (kind === "interval") return kinds.length === 1 && (kinds[0] === "percent" || kinds[0] === "bare");
  return kind === "of" && (kinds[0] === "percent" || kinds.includes("interval"));
}
