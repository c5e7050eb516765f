import { slipKeys } from "../faults/slip-change";
import { languages, type Language } from "../strings/language";
import { slipWords } from "../strings/slip-sentences";
import { slipForm, type Slip, type Statements } from "./slip";

/** A slip as the text of a .json file. */
export const slipAsJson = ({ statements, stood, files, publicKey, signature }: Slip): string => {
  const pack = files.length > 0 ? { files } : {};
  const all = { form: slipForm, ...statements, stood, ...pack, publicKey, signature };
  return `${JSON.stringify(all, null, 2)}\n`;
};

/** A slip as a text for people, one line each: what it is called, its key in brackets, and what is stated. */
export const slipAsText = (slip: Slip, language: Language): string => {
  const { title, note, labels, line } = slipWords(language);
  return [
    title,
    line(labels.form, "form", slipForm),
    ...slipKeys.map((key) => line(labels[key], key, slip.statements[key])),
    ...slip.stood.map((its) => line(labels.stood, "stood", its)),
    ...slip.files.map((its) => line(labels.files, "files", its)),
    line(labels.publicKey, "publicKey", slip.publicKey),
    line(labels.signature, "signature", slip.signature),
    note,
    "",
  ].join("\n");
};

/** Whatever a file's end and lines are made of. */
const plain = (text: string): string =>
  text
    .replace(/^\uFEFF/, "")
    .replaceAll(/[ \t\r]+$/gm, "")
    .trimEnd();

/**
 * The slip in a file's text, in either form; null where it is none. What the text says besides what a slip of its lines
 * says makes it none as well: whoever reads it reads what is signed, and no more.
 */
export const readSlip = (text: string): Slip | null => {
  const slip = slipIn(plain(text));
  if (!slip) return null;
  const forms = [slipAsJson(slip), ...languages.map((its) => slipAsText(slip, its))];
  return forms.some((its) => plain(its) === plain(text)) ? slip : null;
};

const slipIn = (text: string): Slip | null => {
  const lines = text.startsWith("{") ? linesOfJson(text) : linesOfText(text);
  const all = (key: string) => lines.filter((its) => its.key === key).map(({ value }) => value);
  const one = (key: string): string => all(key)[0] ?? "";
  if (one("form") !== slipForm) return null;
  return {
    statements: Object.fromEntries(slipKeys.map((key) => [key, one(key)])) as Statements,
    stood: all("stood"),
    files: all("files"),
    publicKey: one("publicKey"),
    signature: one("signature"),
  };
};

interface Line {
  readonly key: string;
  readonly value: string;
}

const linesOfText = (text: string): readonly Line[] =>
  text.split("\n").flatMap((line) => {
    const [, key, value = ""] = /^[^(（]*[(（](\w+)[)）][:：] ?(.*)$/u.exec(line) ?? [];
    return key === undefined ? [] : [{ key, value }];
  });

const linesOfJson = (text: string): readonly Line[] => {
  try {
    const read = Object.entries(JSON.parse(text) as object);
    return read.flatMap(([key, value]) =>
      [value as unknown].flat().map((its) => ({ key, value: String(its) })),
    );
  } catch {
    return [];
  }
};
