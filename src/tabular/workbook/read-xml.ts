import { SaxesParser } from "saxes";
import { markedEncoding } from "../find-encoding";
import { takingTurns } from "../taking-turns";
import { Damage } from "./damage";
import { inflateEntry } from "./inflate-entry";
import type { ZipEntry } from "./zip-directory";

/** Attributes by their name in the file; element names come without their prefix, which every program chooses itself. */
export interface XmlListener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Deeper than any part of a workbook nests. */
const maximumDepth = 200;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const parserFor = ({ open, close, text }: XmlListener): SaxesParser => {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > maximumDepth) throw new Damage("The XML nests too deep.");
    open(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    close?.(localName(name));
  });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.on("doctype", () => {
    throw new Damage("The XML declares a document type, which a workbook must not.");
  });
  parser.on("error", (error) => {
    throw new Damage(error.message);
  });
  return parser;
};

const decoded = (decoder: TextDecoder, piece?: Uint8Array): string => {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch (error) {
    throw new Damage("The XML is not in its encoding.", { cause: error });
  }
};

/** Reads a part of a workbook to its end, giving the thread away in between; damage of any kind throws. */
export const readXml = async (entry: ZipEntry, listener: XmlListener): Promise<void> => {
  const turn = takingTurns();
  const parser = parserFor(listener);
  let decoder: TextDecoder | null = null;
  for (const piece of inflateEntry(entry)) {
    decoder ??= new TextDecoder(markedEncoding(piece) ?? "utf-8", { fatal: true });
    parser.write(decoded(decoder, piece));
    await turn();
  }
  if (decoder) parser.write(decoded(decoder));
  parser.close();
};
