/** What a limit between the historical tiers asks for: a fall, or where it is below zero a rise that is allowed. */
export type LimitKind = "fall-at-least" | "rise-at-most" | "fall-below" | "rise-above";

/** Words of the limits of an assessment, which the assessment body sets; a percentage follows each kind. */
export interface TierLimitWords {
  readonly before: string;
  /** Said instead while the limits are blank. */
  readonly open: string;
  readonly kinds: Readonly<Record<LimitKind, string>>;
}

export const tierLimits: TierLimitWords = {
  before: "本评价界限（评价机构确定）：",
  open: "本评价界限未定，由评价机构确定",
  kinds: {
    "fall-at-least": "下降 ≥ ",
    "rise-at-most": "升高不超过 ",
    "fall-below": "下降 < ",
    "rise-above": "升高超过 ",
  },
};
