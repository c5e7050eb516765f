import type { Encoding } from "../../../src/tabular/source";

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Every sign of one byte or two, by what the decoder makes of the bytes. */
const bytesBySign = (encoding: Encoding): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decoded = (bytes: readonly number[]): string => {
    try {
      return decoder.decode(Uint8Array.from(bytes));
    } catch {
      return "";
    }
  };
  const all = range(0x80, 0xff).flatMap((lead) => [
    [lead],
    ...range(0x40, 0xfe).map((trail) => [lead, trail]),
  ]);
  return new Map(
    all
      .map((bytes) => [decoded(bytes), bytes] as const)
      .filter(([text]) => text.length === 1)
      .reverse(),
  );
};

/** The four bytes of a character beyond U+FFFF, which GB 18030 numbers in a row from 90 30 81 30. */
const fourBytes = (codePoint: number): readonly number[] => {
  const index = codePoint - 0x10000;
  return [
    0x90 + Math.floor(index / 12600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
};

const bySigns = (encoding: Encoding): ((text: string) => Uint8Array) => {
  let known: ReadonlyMap<string, readonly number[]> | undefined;
  return (text) => {
    const bytesOf = (known ??= bytesBySign(encoding));
    const bytes = [...text].flatMap((sign) => {
      const codePoint = sign.codePointAt(0) ?? 0;
      if (codePoint < 0x80) return [codePoint];
      const its = codePoint > 0xffff ? fourBytes(codePoint) : bytesOf.get(sign);
      if (!its) throw new Error(`${sign} is not among the characters that the tests write.`);
      return [...its];
    });
    return Uint8Array.from(bytes);
  };
};

const utf16 = (text: string, highFirst: boolean): Uint8Array =>
  Uint8Array.from(
    text.split("").flatMap((unit) => {
      const [high, low] = [unit.charCodeAt(0) >> 8, unit.charCodeAt(0) & 0xff];
      return highFirst ? [high, low] : [low, high];
    }),
  );

/** Signs that windows-1252 has elsewhere than Unicode. */
const windowsBytes: ReadonlyMap<string, number> = new Map([
  ["€", 0x80],
  ["Œ", 0x8c],
  ["’", 0x92],
  ["–", 0x96],
]);

const encoders: Readonly<Record<Encoding, (text: string) => Uint8Array>> = {
  "utf-8": (text) => new TextEncoder().encode(text),
  gb18030: bySigns("gb18030"),
  big5: bySigns("big5"),
  shift_jis: bySigns("shift_jis"),
  "windows-1252": (text) =>
    Uint8Array.from([...text].map((sign) => windowsBytes.get(sign) ?? sign.charCodeAt(0))),
  "utf-16le": (text) => utf16(text, false),
  "utf-16be": (text) => utf16(text, true),
};

const marks: Readonly<Partial<Record<Encoding, readonly number[]>>> = {
  "utf-8": [0xef, 0xbb, 0xbf],
  gb18030: [0x84, 0x31, 0x95, 0x33],
  "utf-16le": [0xff, 0xfe],
  "utf-16be": [0xfe, 0xff],
};

/** The bytes of a text file, with its byte order mark or without. */
export const encodeText = (
  text: string,
  encoding: Encoding,
  mark: "marked" | "unmarked" = "unmarked",
): Uint8Array =>
  Uint8Array.from([
    ...(mark === "marked" ? (marks[encoding] ?? []) : []),
    ...encoders[encoding](text),
  ]);
