/**
 * Whether 11 digits are a Norwegian national identity number, a D or H number (4 added to the day or the month), or one for
 * testing (8, or 65, added to the month). Source: the Norwegian population register's published rule, modulus 11.
 */
export const isNationalId = (digits: string): boolean => areChecked(digits) && hasDay(digits);

/** Whether 11 digits are an FH number of the health services, which begins with 8 or 9 and holds no day. */
export const isHealthId = (digits: string): boolean => areChecked(digits) && /^[89]/.test(digits);

/** Whether both check digits of 11 are right. */
function areChecked(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const d = [...digits].map(Number);
  const sum = (weights: readonly number[]): number => weights.reduce((total, w, i) => total + w * (d[i] ?? 0), 0);
  const first = sum([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]);
  const second = sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
  return first % 11 === 0 && second % 11 === 0;
}

function hasDay(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = [0, 40, 65, 80].map((added) => Number(digits.slice(2, 4)) - added);
  return day >= 1 && day <= 31 && month.some((value) => value >= 1 && value <= 12);
}
