import type { TierLimitWords } from "../zh-CN/tier-limits";

export const tierLimits: TierLimitWords = {
  before: "Limit set by the assessment body: ",
  open: "Limit to be set by the assessment body",
  kinds: {
    "fall-at-least": "fall of at least ",
    "rise-at-most": "rise of at most ",
    "fall-below": "fall below ",
    "rise-above": "rise above ",
  },
};
