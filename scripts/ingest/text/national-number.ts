const first = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * True for eleven digits with a day and month and two right check digits: Norwegian national identity numbers, D numbers
 * (day + 40) and numbers for testing (month + 40, 65 or 80). Source: the Norwegian Tax Administration's rule, modulo 11.
 */
export function isNationalNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const n = [...digits].map(Number);
  const day = Number(digits.slice(0, 2)) % 40;
  const raw = Number(digits.slice(2, 4));
  const month = [0, 40, 65, 80].map((shift) => raw - shift).find((value) => value >= 1 && value <= 12);
  return day >= 1 && day <= 31 && month !== undefined && check(n, first) === n[9] && check(n, second) === n[10];
}

function check(digits: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((all, weight, i) => all + weight * (digits[i] ?? 0), 0);
  return (11 - (sum % 11)) % 11;
}
