const primes: number[] = [];
for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
/** The first 32 bits behind the point. */
const fraction = (x: number): number => ((x - Math.floor(x)) * 2 ** 32) | 0;
const rounds = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const initial = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** The whole blocks of a message, and the last ones: with a mark at its end and its length in bits. */
function* blocksOf(bytes: Uint8Array): Generator<DataView> {
  const whole = bytes.length - (bytes.length % 64);
  for (let at = 0; at < whole; at += 64) yield new DataView(bytes.buffer, bytes.byteOffset + at, 64);
  const rest = bytes.length - whole;
  const last = new Uint8Array(rest < 56 ? 64 : 128);
  last.set(bytes.subarray(whole));
  last[rest] = 0x80;
  new DataView(last.buffer).setBigUint64(last.length - 8, BigInt(bytes.length) * 8n);
  for (let at = 0; at < last.length; at += 64) yield new DataView(last.buffer, at, 64);
}

const turned = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

function mix(hash: Int32Array, block: DataView, w: Int32Array): void {
  const word = (i: number): number => w[i] as number;
  for (let i = 0; i < 16; i += 1) w[i] = block.getInt32(i * 4);
  for (let i = 16; i < 64; i += 1) {
    const [x, y] = [word(i - 15), word(i - 2)];
    const small = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
    const large = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
    w[i] = word(i - 16) + small + word(i - 7) + large;
  }
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i += 1) {
    const one = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + one + ((e & f) ^ (~e & g)) + (rounds[i] as number) + word(i)) | 0;
    const two = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (two + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => {
    hash[i] = (hash[i] as number) + value;
  });
}

/**
 * The SHA-256 of some bytes, in hexadecimal (FIPS 180-4). Made here, because browsers have it in secure pages alone, and sites on
 * plain http must know a spoilt file too.
 */
export function sha256(bytes: Uint8Array): string {
  const hash = initial.slice();
  const w = new Int32Array(64);
  for (const block of blocksOf(bytes)) mix(hash, block, w);
  return Array.from(hash, (value) => (value >>> 0).toString(16).padStart(8, "0")).join("");
}
