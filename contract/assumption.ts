import type { Source } from "./source";
import type { Told } from "./told";
import type { Trial } from "./trial";

/** One thing that the product takes for granted of Excel, and how it is tried. */
export interface Assumption {
  /** Its family and what it is about: "values-blank". */
  readonly id: string;
  /** One plain sentence, in English and in Chinese. */
  readonly en: string;
  readonly zh: string;
  readonly source: Source;
  /** The product's file that would do wrong without it; of what only the stand-in plays, the stand-in's. */
  readonly reliedOnBy: string;
  /** The requirement set of ExcelApi that trying it needs. */
  readonly since: RequirementSet;
  /** What else than ExcelApi trying it needs, where that is not there; else null. */
  readonly lacks?: () => string | null;
  readonly expects: Told;
  /** Other answers with which the product does as well. */
  readonly orElse?: readonly Told[];
  /** How far a number may be off, where Excel rounds to what a screen can show. */
  readonly within?: number;
  /** Tries it on a scratch sheet of its own and answers what was seen. */
  readonly see: (trial: Trial) => Promise<Told>;
}

export type RequirementSet = `1.${number}`;

/** Assumptions about one thing. */
export interface Family {
  readonly en: string;
  readonly zh: string;
  readonly assumptions: readonly Assumption[];
}
