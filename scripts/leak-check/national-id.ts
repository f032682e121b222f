/**
 * Whether 11 digits are a Norwegian national identity number, a D or H number (4 added to the day or the month; test
 * numbers add 8 to the month), or an FH number of the health services, which begins with 8 or 9 and holds no day: both check
 * digits by modulus 11. Source: the Norwegian population register's published rule.
 */
export function isNationalId(digits: string): boolean {
  const d = [...digits].map(Number);
  if (d.length !== 11) return false;
  const sum = (weights: readonly number[]): number => weights.reduce((total, w, i) => total + w * (d[i] ?? 0), 0);
  const first = sum([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]);
  const second = sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
  return first % 11 === 0 && second % 11 === 0 && ((d[0] ?? 0) >= 8 || hasDay(digits));
}

function hasDay(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4)) % 40;
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
