/**
 * Keeps what was worked out, by its key: equal keys are worked out once, also while that is under way, and what failed may
 * be tried again. When the values together are larger than `most`, the oldest are forgotten.
 */
export function memory<Value>(most: number, sizeOf: (value: Value) => number) {
  const known = new Map<string, { readonly value: Promise<Value>; readonly size: () => number }>();
  let whole = 0;
  const forget = (key: string): void => {
    whole -= known.get(key)?.size() ?? 0;
    known.delete(key);
  };
  return (key: string, work: () => Promise<Value>): Promise<Value> => {
    const before = known.get(key);
    if (before) return before.value;
    let size = 0;
    const value = work();
    known.set(key, { value, size: () => size });
    value.then(
      (done) => {
        size = sizeOf(done);
        whole += size;
        for (const oldest of known.keys()) {
          if (whole <= most) return;
          forget(oldest);
        }
      },
      () => forget(key),
    );
    return value;
  };
}
