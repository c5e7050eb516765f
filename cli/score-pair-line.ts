import type { Judgement, ScorePair } from "../src/sheets/process/score-pairs";

/** The two judgements of one item, for programs: a score in exact digits, "not-applicable", or null for none. */
export interface ScorePairLine {
  readonly item: string;
  readonly assessor: string;
  readonly first: string | null;
  readonly second: string | null;
  readonly difference: string | null;
  readonly firstNote: string;
  readonly secondNote: string;
  readonly state: ScorePair["state"];
  readonly agreed?: { readonly score: string | null; readonly reason: string };
}

export const scorePairLine = (pair: ScorePair): ScorePairLine => {
  const { item, assessor, first, second, difference, firstNote, secondNote, state, agreed } = pair;
  return {
    item,
    assessor,
    first: judgementIn(first),
    second: judgementIn(second),
    difference: difference && difference.toFixed(),
    firstNote,
    secondNote,
    state,
    ...(agreed && { agreed: { score: judgementIn(agreed.judgement), reason: agreed.reason } }),
  };
};

/** A judgement for programs. */
export const judgementIn = (judgement: Judgement): string | null => {
  if (judgement === "none") return null;
  return judgement === "not-applicable" ? judgement : judgement.toFixed();
};
