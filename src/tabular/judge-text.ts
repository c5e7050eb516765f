import { commonSigns } from "./common-signs";
import type { Encoding } from "./source";

/** Encodings that neither a mark nor zeros tell apart: only what the text would say does. The likeliest here is first. */
export const encodingsByText = [
  "gb18030",
  "big5",
  "shift_jis",
  "windows-1252",
] as const satisfies readonly Encoding[];
type EncodingByText = (typeof encodingsByText)[number];
type EastAsian = Exclude<EncodingByText, "windows-1252">;

/** The bytes of the characters that each encoding's own country writes most: first bytes, and second ones. */
const firstLevels: Readonly<Record<EastAsian, readonly [leads: Span, ...trails: Span[]]>> = {
  gb18030: [
    [0xb0, 0xd7],
    [0xa1, 0xfe],
  ],
  big5: [
    [0xa4, 0xc6],
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ],
  shift_jis: [
    [0x88, 0x97],
    [0x40, 0x7e],
    [0x80, 0xfc],
  ],
};
type Span = readonly [first: number, last: number];

const numbersIn = ([first, last]: Span): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const decodedFirstLevel = (encoding: EastAsian): ReadonlySet<string> => {
  const [leads, ...trails] = firstLevels[encoding];
  const seconds = trails.flatMap(numbersIn);
  const bytes = numbersIn(leads).flatMap((lead) => seconds.flatMap((trail) => [lead, trail]));
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
};

const knownFirstLevels = new Map<EastAsian, ReadonlySet<string>>();

const firstLevel = (encoding: EastAsian): ReadonlySet<string> => {
  const known = knownFirstLevels.get(encoding) ?? decodedFirstLevel(encoding);
  knownFirstLevels.set(encoding, known);
  return known;
};

const ideograph = /[\u3400-\u9fff\u{20000}-\u{3ffff}]/u;
const kana = /[\u3041-\u30ff]/;
const halfKana = /[\uff61-\uff9f]/;
const punctuation = /[\u3000-\u3011\uff01-\uff5e“”‘’—…·×÷±℃㎡㎥№①-⑩Ⅰ-Ⅻ]/;
/** Private use, and what decoders put where there is nothing. */
const nothing = /[\ue000-\uf8ff\u{f0000}-\u{10ffff}\ufffd]/u;

/** How likely a table has the sign, from −2 to 1. */
const eastAsianSign = (sign: string, encoding: EastAsian): number => {
  if (nothing.test(sign)) return -2;
  if (commonSigns.has(sign)) return 1;
  if (kana.test(sign)) return encoding === "shift_jis" ? 0.8 : -0.2;
  if (halfKana.test(sign)) return encoding === "shift_jis" ? -0.1 : -1;
  if (punctuation.test(sign)) return 0.7;
  if (!ideograph.test(sign)) return -0.3;
  return firstLevel(encoding).has(sign) ? 0.2 : -0.7;
};

const eastAsianLikeness = (text: string, encoding: EastAsian): number => {
  const signs = [...text].filter((sign) => sign > "\x7f");
  return signs.reduce((sum, sign) => sum + eastAsianSign(sign, encoding), 0) / signs.length;
};

const ascii = /[A-Za-z]/;
const accented = /[À-ÖØ-öø-ÿŒœŠšŽžŸ]/;
const latinSymbol = /[°µ€£§«»–—‘’“”·½¼¾º\xa0•™®©×±]/;
const superscript = /[²³]/;

const isCapital = (sign: string): boolean => sign !== sign.toLowerCase();

/** How likely a Western table has the sign between its neighbours, from −1.5 to 1: letters with accents stand among letters without. */
const latinSign = (sign: string, left: string, right: string): number => {
  if (latinSymbol.test(sign)) return 0.8;
  if (superscript.test(sign)) return ascii.test(left) && !ascii.test(right) ? 0.8 : -1;
  if (!accented.test(sign)) return -1.5;
  const followsLetter = ascii.test(left) || accented.test(left);
  if (isCapital(sign) && followsLetter && !isCapital(left)) return -1;
  if (ascii.test(left) || ascii.test(right)) return 1;
  return accented.test(left) || accented.test(right) ? 0.3 : -0.2;
};

/** Letters with accents that one word has in a row; more are another script's. */
const longestRun = 2;

const latinLikeness = (text: string): number => {
  let sum = 0;
  let count = 0;
  for (const { 0: run, index } of text.matchAll(/[^\0-\x7f]+/g)) {
    const signs = [...run];
    const each = signs.map((sign, at) =>
      latinSign(
        sign,
        signs[at - 1] ?? text.charAt(index - 1),
        signs[at + 1] ?? text.charAt(index + run.length),
      ),
    );
    const its = each.reduce((all, one) => all + one, 0);
    sum += signs.length > longestRun ? Math.min(its, 0) - signs.length / 2 : its;
    count += signs.length;
  }
  return sum / count;
};

/** How like a table the text reads that bytes have in the encoding: 1 where all its signs beside ASCII are common ones. */
export const textLikeness = (text: string, encoding: EncodingByText): number =>
  encoding === "windows-1252" ? latinLikeness(text) : eastAsianLikeness(text, encoding);
