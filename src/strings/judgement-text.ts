import type { Decimal } from "../exact/decimal";
import type { Language } from "./language";

const words = {
  "zh-CN": { "not-applicable": "不适用", none: "未打分" },
  "en-US": { "not-applicable": "not applicable", none: "no score" },
} as const;

/** How an assessor judged an item, in words or exact digits. */
export const judgementText = (
  judgement: Decimal | "not-applicable" | "none",
  language: Language,
): string => (typeof judgement === "string" ? words[language][judgement] : judgement.toFixed());
