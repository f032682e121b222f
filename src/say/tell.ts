import { type Sentence, sentences } from "../marks/sentence.ts";
import type { Voice } from "../words/voice.ts";

/** A fact, named by what it says. */
type Fact = { readonly say: string };

/** The facts among F that can have a name; one may have several. */
type Named<F extends Fact, Name> = F extends { readonly say: infer Own } ? (Name extends Own ? F : never) : never;

/** How a language says each fact. */
export type Tellers<F extends Fact> = {
  readonly [Name in F["say"]]: (fact: Named<F, Name>, voice: Voice) => Sentence;
};

/** Facts as sentences, in their order; null where there is none, or none has anything to say. */
export function tellAny<F extends Fact>(facts: readonly F[], tellers: Tellers<F>, voice: Voice): Sentence | null {
  const told = tell(facts, tellers, voice);
  return told.text === "" ? null : told;
}

/** Facts as sentences, in their order. */
export const tell = <F extends Fact>(facts: readonly F[], tellers: Tellers<F>, voice: Voice): Sentence =>
  // The compiler cannot follow that a fact meets the teller of its own name.
  sentences(facts.map((fact) => (tellers[fact.say as F["say"]] as (each: F, voice: Voice) => Sentence)(fact, voice)));
