import type { TierLimitWords } from "../zh-CN/tier-limits";

export const tierLimits: TierLimitWords = {
  before: "Limit set by the assessment body: ",
  open: "Limit to be set by the assessment body",
  kinds: {
    "fall-at-least": "fall ≥ ",
    "rise-at-most": "rise ≤ ",
    "fall-below": "fall < ",
    "rise-above": "rise > ",
  },
};
