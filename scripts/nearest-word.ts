/** The word that is fewest single letters (added, left out, changed) away; undefined where none is within half its length. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const scored = known.map((candidate) => ({ candidate, steps: distance(word, candidate) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (a, b) => (a !== undefined && a.steps <= b.steps ? a : b),
    undefined,
  );
  return best !== undefined && best.steps <= best.candidate.length / 2 ? best.candidate : undefined;
}

function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
