/** What a slip states of a sealed file, in the order of its lines. */
export const slipKeys = [
  "organisation",
  "report",
  "composite",
  "grade",
  "by",
  "time",
  "digest",
  "sha256",
] as const;
export type SlipKey = (typeof slipKeys)[number];

/** What is wrong with a slip, or differs between it and a workbook, and the facts each sentence needs. */
export interface SlipChangeFacts {
  "slip-altered": Record<never, never>;
  "slip-not-signed": Record<never, never>;
  "slip-key-differs": Record<never, never>;
  "line-differs": { line: SlipKey; slip: string; file: string };
}
export type SlipChangeCode = keyof SlipChangeFacts;

export type SlipChange = {
  [Code in SlipChangeCode]: {
    readonly code: Code;
    readonly facts: Readonly<SlipChangeFacts[Code]>;
  };
}[SlipChangeCode];

/** Makes one; the compiler checks that the facts fit the code. */
export const slipChange = <Code extends SlipChangeCode>(
  code: Code,
  facts: SlipChangeFacts[Code],
): SlipChange => ({ code, facts }) as SlipChange;
