/** Which of several versions of one figure a text names; those of a higher rank replace those of a lower one. */
export interface Version {
  readonly rank: number;
  /** What it is called. */
  readonly said: string;
}

/** What is called nothing has the rank between these two. */
const ranked: readonly (readonly [words: RegExp, rank: 0 | 2])[] = [
  [
    /^(?:original|draft|preliminary|provisional|prov\.?|estimated?|est\.?|(?:as )?reported|un(?:verified|audited)|初步|初报|初稿|草稿|草案|原|快报|暂定|暂估|未(?:核查|审定|审计))(?:版本?|稿|值|数|数据|结果| data| figures)?$/i,
    0,
  ],
  [
    /^(?:restated|revised|corrected|updated|final|verified|audited|修订|修正|更正|更新|重述|调整|核定|核查|审定|复核|终|最终|定稿|正式)(?:后|版本?|稿|值|数|数据|结果| data| figures)?$/i,
    2,
  ],
];
const unnamed = 1;

/** V2, 第2版, Rev. 3 */
const numbered = /^(?:v(?:er(?:sion)?)?\.? ?|rev(?:ision)?\.? ?|版本|第)(\d{1,2})(?:版|稿|次)?$/i;
const ofVersions = /版|version|revision|rev\b/i;
const inBrackets = /[(（]([^()（）]+)[)）]$/;

const rankOf = (text: string, isOfVersions: boolean): number | null => {
  const [, number] = (isOfVersions && numbered.exec(text)) || [];
  if (number !== undefined) return unnamed + Number(number);
  return ranked.find(([words]) => words.test(text))?.[1] ?? null;
};

/**
 * The version that a cell says by itself or in brackets behind something else: draft, 2022 (restated), and V2 in brackets
 * or below a heading that says version; null where it says none.
 */
export const versionOf = (text: string, heading: string): Version | null => {
  const bracketed = inBrackets.exec(text)?.[1]?.trim();
  const said = bracketed ?? text;
  const rank = rankOf(said, bracketed !== undefined || ofVersions.test(heading));
  return rank === null ? null : { rank, said };
};

/** The rank of a row's version, also where it is called nothing. */
export const versionRank = (version: Version | null): number => version?.rank ?? unnamed;
