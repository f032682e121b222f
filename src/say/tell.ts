import { type Sentence, sentences } from "../marks/sentence.ts";
import type { Voice } from "../words/voice.ts";

/** A fact, named by what it says. */
type Fact = { readonly say: string };

/** Facts of several names that hold the same, each a fact of its own to the compiler. */
export type FactsOf<Name extends string, Held> = Name extends string ? { readonly say: Name } & Held : never;

/** How a language says each fact. */
export type Tellers<F extends Fact> = {
  readonly [Name in F["say"]]: (fact: Extract<F, { readonly say: Name }>, voice: Voice) => Sentence;
};

/** Facts as sentences, in their order; null where there is none. */
export const tellAny = <F extends Fact>(facts: readonly F[], tellers: Tellers<F>, voice: Voice): Sentence | null =>
  facts.length === 0 ? null : tell(facts, tellers, voice);

/** Facts as sentences, in their order. */
export const tell = <F extends Fact>(facts: readonly F[], tellers: Tellers<F>, voice: Voice): Sentence =>
  // The compiler cannot follow that a fact meets the teller of its own name.
  sentences(facts.map((fact) => (tellers[fact.say as F["say"]] as (each: F, voice: Voice) => Sentence)(fact, voice)));
