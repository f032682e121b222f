/** `make` with its last few answers kept: what is dear to make and too big to keep for all. */
export function recent<K, V>(make: (key: K) => V, most = 8): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    const before = kept.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    kept.set(key, made);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
