import type { Writable } from "node:stream";

/** JSON text on its way to a stream that may take it slower than it is made. */
export class JsonOut {
  readonly #stream: Writable;
  #held: string[] = [];
  #size = 0;

  constructor(stream: Writable) {
    this.#stream = stream;
  }

  write(text: string): void {
    this.#held.push(text);
    this.#size += text.length;
  }

  /** Hands what is held to the stream once there is enough of it, and waits until the stream has taken it. */
  async flow(): Promise<void> {
    if (this.#size > 64 * 1024) await this.flush();
  }

  async flush(): Promise<void> {
    const text = this.#held.join("");
    this.#held = [];
    this.#size = 0;
    if (text === "") return;
    await new Promise<void>((resolve, reject) => {
      this.#stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
  }
}
