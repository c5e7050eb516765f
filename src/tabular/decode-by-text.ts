import { decodeSample, decodeWhole } from "./decode-whole";
import { encodingsByText, textLikeness } from "./judge-text";
import { linesBeyondAscii } from "./lines-beyond-ascii";
import type { DecodedText, Encoding, EncodingReading } from "./source";

/** A text below it has signs that tables hardly have. */
const likelyFrom = 0.3;
/** By how much the likeliest text must be likelier than the next. */
const clearBy = 0.35;

interface Judged extends EncodingReading {
  readonly likeness: number;
}

/** Signs of a line that show a person what an encoding makes of it. */
const shownSigns = 80;

const joined = (lines: readonly Uint8Array[]): Uint8Array => {
  const all = lines.flatMap((line) => [...line, 0x0a]);
  return Uint8Array.from(all);
};

/** What the lines say in each encoding, the likeliest first. */
const judgedTexts = (lines: readonly Uint8Array[]): readonly Judged[] => {
  const sample = joined(lines);
  return encodingsByText
    .map((encoding) => {
      const text = decodeSample(sample, encoding);
      const [says = ""] = text.split("\n");
      return {
        encoding,
        says: says.slice(0, shownSigns),
        likeness: textLikeness(text, encoding),
      };
    })
    .sort((a, b) => b.likeness - a.likeness);
};

/** Signs that mean something to one company's computers only. */
const privateUse = /[\ue000-\uf8ff]/;

const isClear = ([best, next]: readonly Judged[]): boolean =>
  best !== undefined &&
  best.likeness >= likelyFrom &&
  (next === undefined || best.likeness - next.likeness >= clearBy);

interface Fitting {
  readonly judged: Judged;
  readonly pieces: readonly string[];
}

/** Every encoding in which the bytes are text, of those given. */
const fitting = async (
  bytes: Uint8Array,
  judged: readonly Judged[],
): Promise<readonly Fitting[]> => {
  const found: Fitting[] = [];
  for (const [index, its] of judged.entries()) {
    const pieces = await decodeWhole(bytes, its.encoding);
    if (!pieces) continue;
    found.push({ judged: its, pieces });
    if (found.length === 1 && isClear(judged.slice(index))) break;
  }
  return found;
};

/**
 * The text in the encoding in which it reads like a table, with what it would say in every other where it is not clear
 * which one that is; null where it is text in none.
 */
export const decodeByText = async (bytes: Uint8Array): Promise<DecodedText | null> => {
  const judged = judgedTexts(await linesBeyondAscii(bytes));
  const found = await fitting(bytes, judged);
  const [first] = found;
  if (!first) return null;
  const readings = found.map((its) => its.judged);
  const doubt = isClear(readings)
    ? []
    : readings
        .map(({ encoding, says }): EncodingReading => ({ encoding, says }))
        .filter(({ says }, index) => index === 0 || !privateUse.test(says));
  const { encoding }: { encoding: Encoding } = first.judged;
  return { encoding, pieces: first.pieces, doubt };
};
