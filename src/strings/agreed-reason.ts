import type { Language } from "./language";

/** The reason of an agreed score as it is kept: with what was scored before, which Table A.1 no longer says. */
export const agreedReason: Readonly<
  Record<Language, (reason: string, first: string, second: string) => string>
> = {
  "zh-CN": (reason, first, second) => `${reason}（原评分 ${first}，第二评分 ${second}）`,
  "en-US": (reason, first, second) => `${reason} (first ${first}, second ${second})`,
};
