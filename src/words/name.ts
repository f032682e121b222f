/**
 * What is called the same in every language: a gene, a site, a laboratory. Sentences, figures and tables mark it, so that a
 * program that translates the page leaves it; within other text it is its text.
 */
export class Name {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}
