/** A closed interval, by convention at 95 % confidence. */
export type Interval = { low: number; high: number };

/** A point estimate with its 95 % interval. */
export type Estimate = Interval & { value: number };

/** A share or a difference of shares in percentage points. */
export const inPoints = ({ value, low, high }: Estimate): Estimate => ({
  value: value * 100,
  low: low * 100,
  high: high * 100,
});

/** The 97.5 % point of the standard normal distribution. */
export const Z95 = 1.959963984540054;
