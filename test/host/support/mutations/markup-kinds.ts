import { strToU8 } from "fflate";
import { writeArchive } from "./archive";
import type { Chance } from "./chance";
import {
  entriesOf,
  forgedPart,
  type Parts,
  replaced,
  sheetParts,
  spreadsheetNamespace,
  strings,
  workbook,
} from "./genuine";
import { inParts, type Kind } from "./kind";

const decided = [...sheetParts, strings, workbook];
const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** The bytes of one part in another encoding. */
const encoded = (says: string, encode: (xml: string, chance: Chance) => Uint8Array): Kind => ({
  says,
  plant: (parts, chance) => {
    const name = chance.of(decided);
    const bytes = encode(parts[name] ?? "", chance);
    return writeArchive({
      entries: entriesOf(parts).map((its) => (its.name === name ? { ...its, bytes } : its)),
    });
  },
});

const declaring = (xml: string, encoding: string): string =>
  xml.replace('encoding="UTF-8"', `encoding="${encoding}"`);

const utf16 = (xml: string): Buffer => Buffer.from(xml, "utf16le");

/** One part with a text in another's place. */
const marked = (
  says: string,
  change: (parts: Parts, name: string, chance: Chance) => Parts,
): Kind => inParts(says, (parts, chance) => change(parts, chance.of(decided), chance));

const forgedSheet = (says: string, change: (xml: string, chance: Chance) => string): Kind =>
  inParts(says, (parts, chance) => {
    const [name, xml] = forgedPart(parts, chance);
    return { ...parts, [name]: change(xml, chance) };
  });

/** Ambiguities of XML, its encodings and its namespaces. */
export const markupKinds: readonly Kind[] = [
  encoded("UTF-16", (xml, chance) => {
    const bytes = utf16(`\uFEFF${declaring(xml, "UTF-16")}`);
    return chance.below(2) ? bytes : bytes.swap16();
  }),
  encoded("UTF-16 without a mark", (xml, chance) => {
    const bytes = utf16(declaring(xml, "UTF-16"));
    return chance.below(2) ? bytes : bytes.swap16();
  }),
  encoded("UTF-8 with a mark", (xml) => strToU8(`\uFEFF${xml}`)),
  encoded("an encoding that is not the one declared", (xml, chance) =>
    strToU8(
      declaring(
        xml,
        chance.of(["GBK", "ISO-8859-1", "UTF-16", "windows-1252", "US-ASCII", "utf8", "x-unknown"]),
      ),
    ),
  ),
  encoded("UTF-8 by another name", (xml, chance) =>
    strToU8(
      chance.of([
        declaring(xml, "utf-8"),
        xml.replace(/<\?xml.*?\?>/, ""),
        xml.replace(' encoding="UTF-8"', ""),
      ]),
    ),
  ),
  encoded("bytes that are no UTF-8", (xml) =>
    Buffer.concat([strToU8(xml.slice(0, -20)), Buffer.from([0xff]), strToU8(xml.slice(-20))]),
  ),
  encoded("another version of XML", (xml, chance) =>
    strToU8(xml.replace('version="1.0"', `version="${chance.of(["1.1", "2.0", "1.9"])}"`)),
  ),
  encoded("a declaration that does not stand first", (xml) => strToU8(`\n${xml}`)),
  encoded("something behind the end", (xml, chance) =>
    strToU8(xml + chance.of(["<a/>", "x", "<!-- a -->", "\0", " "])),
  ),
  encoded("a part that is cut off", (xml, chance) =>
    strToU8(xml.slice(0, xml.length - 1 - chance.below(30))),
  ),
  marked("a document type", (parts, name, chance) =>
    replaced(
      parts,
      name,
      "?>",
      `?>${chance.of(["<!DOCTYPE a>", '<!DOCTYPE a [<!ENTITY e "7">]>', '<!DOCTYPE a SYSTEM "a.dtd">'])}`,
    ),
  ),
  marked("an entity that nobody declared", (parts, name) =>
    replaced(parts, name, /<\/(\w+)>$/, (_, tag = "") => `&nbsp;</${tag}>`),
  ),
  marked("another prefix for the spreadsheet's own namespace", (parts, name) => {
    const xml = (parts[name] ?? "")
      .replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2")
      .replace('xmlns="', 'xmlns:x="');
    return { ...parts, [name]: xml };
  }),
  marked("the strict form in one part", (parts, name) =>
    replaced(parts, name, spreadsheetNamespace, strict),
  ),
  inParts("the strict form in all parts", (parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        xml
          .replaceAll(spreadsheetNamespace, strict)
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
      ]),
    ),
  ),
  marked("a namespace that is nearly the spreadsheet's own", (parts, name, chance) =>
    replaced(
      parts,
      name,
      spreadsheetNamespace,
      chance.of([
        `${spreadsheetNamespace}/`,
        spreadsheetNamespace.toUpperCase(),
        ` ${spreadsheetNamespace}`,
        "",
      ]),
    ),
  ),
  marked("a namespace that must be understood", (parts, name, chance) =>
    replaced(
      parts,
      name,
      `xmlns="${spreadsheetNamespace}"`,
      (found) =>
        `${found} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:q="${chance.of(["urn:q", "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"])}" mc:MustUnderstand="q"`,
    ),
  ),
  marked("the spreadsheet's own namespace called one to be passed over", (parts, name) =>
    replaced(
      parts,
      name,
      `xmlns="${spreadsheetNamespace}"`,
      (found) =>
        `${found} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:q="${spreadsheetNamespace}" mc:Ignorable="q"`,
    ),
  ),
  marked("comments and instructions between elements", (parts, name) => ({
    ...parts,
    [name]: (parts[name] ?? "")
      .replace(/></, "><!-- a --><?b c?><")
      .replace(/><\/(\w+)>$/, "><!-- d --></$1>"),
  })),
  forgedSheet("blanks and ends of lines between elements", (xml, chance) =>
    xml.replaceAll("><", `>${chance.of(["\n", " ", "\r\n", "\t"])}<`),
  ),
  forgedSheet("elements in another case", (xml, chance) =>
    chance.of([
      xml.replaceAll("sheetData>", "SheetData>"),
      xml.replaceAll("<v>", "<V>").replaceAll("</v>", "</V>"),
    ]),
  ),
  forgedSheet("attributes in single quotes and with references", (xml) =>
    xml.replace(
      /r="([A-Z])(\d+)"/g,
      (_, letter: string, row: string) => `r='&#${letter.charCodeAt(0)};${row}'`,
    ),
  ),
  forgedSheet("a sheet in another root", (xml, chance) =>
    chance.of([
      xml.replaceAll("worksheet", "chartsheet"),
      xml.replaceAll("worksheet", "dialogsheet"),
      xml.replaceAll("worksheet", "Worksheet"),
    ]),
  ),
];
