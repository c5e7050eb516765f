import type { Chance } from "./chance";
import {
  contentTypes,
  forgedPart,
  packageRelations,
  type Parts,
  relationType,
  replaced,
  someCell,
  strings,
  workbook,
  workbookRelations,
  withCell,
  cellXml,
} from "./genuine";
import { inParts, type Kind } from "./kind";

const strictType = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

const further = (parts: Parts, list: string, xml: string, chance: Chance): Parts =>
  chance.below(2)
    ? replaced(parts, list, "</Relationships>", `${xml}</Relationships>`)
    : replaced(parts, list, /<Relationship /, (found) => `${xml}${found}`);

/** Something more in the list of types, before the others or behind them. */
const furtherType = (parts: Parts, xml: string, chance: Chance): Parts =>
  chance.below(2)
    ? replaced(parts, contentTypes, "</Types>", `${xml}</Types>`)
    : replaced(parts, contentTypes, /<Override /, (found) => `${xml}${found}`);

/** A forged sheet in a part of its own beside the genuine one. */
const withForged = (parts: Parts, chance: Chance): readonly [Parts, id: string, name: string] => {
  const [name, xml] = forgedPart(parts, chance);
  const number = /\d+/.exec(name)?.[0] ?? "";
  return [{ ...parts, "xl/worksheets/forged.xml": xml }, `rId${number}`, name];
};

/** The workbook once more, with the forged sheet for the genuine one. */
const withForgedWorkbook = (parts: Parts, chance: Chance): Parts => {
  const [more, id] = withForged(parts, chance);
  const list = replaced(
    more,
    workbookRelations,
    new RegExp(`(Id="${id}"[^>]*Target=")[^"]*`),
    (_, before = "") => `${before}worksheets/forged.xml`,
  );
  return {
    ...more,
    "xl/forged.xml": parts[workbook] ?? "",
    "xl/_rels/forged.xml.rels": list[workbookRelations] ?? "",
  };
};

/** The strings with another one in the place of a cell's. */
const forgedStrings = (parts: Parts): Parts => ({
  ...parts,
  "xl/forged.xml": (parts[strings] ?? "").replaceAll("<t>", "<t>伪"),
});

/** The target of one sheet written otherwise. */
const targeted = (says: string, to: (name: string, chance: Chance) => string): Kind =>
  inParts(says, (parts, chance) => {
    const name = `sheet${1 + chance.below(5)}.xml`;
    return replaced(parts, workbookRelations, `"worksheets/${name}"`, `"${to(name, chance)}"`);
  });

/** Ambiguities of what is related to what. */
export const relationKinds: readonly Kind[] = [
  inParts("two relationships of one id", (parts, chance) => {
    const [more, id] = withForged(parts, chance);
    const xml = relation(id, `${relationType}/worksheet`, "worksheets/forged.xml");
    return further(more, workbookRelations, xml, chance);
  }),
  inParts("two documents", (parts, chance) => {
    const type = chance.of([
      relationType,
      strictType,
      "http://schemas.openxmlformats.org/officeDocument/2007/relationships",
    ]);
    const more = withForgedWorkbook(parts, chance);
    return further(
      more,
      packageRelations,
      relation("rId9", `${type}/officeDocument`, "xl/forged.xml"),
      chance,
    );
  }),
  inParts("another part that is listed as the workbook", (parts, chance) => {
    const more = withForgedWorkbook(parts, chance);
    const xml = `<Override PartName="/xl/forged.xml" ContentType="${spreadsheetType}.sheet.main+xml"/>`;
    return furtherType(more, xml, chance);
  }),
  inParts("two lists of strings", (parts, chance) => {
    const type = chance.of([relationType, strictType]);
    const more = forgedStrings(parts);
    return further(
      more,
      workbookRelations,
      relation("rId99", `${type}/sharedStrings`, "forged.xml"),
      chance,
    );
  }),
  inParts("another part that is listed as the strings", (parts, chance) => {
    const more = forgedStrings(parts);
    const xml = `<Override PartName="/xl/forged.xml" ContentType="${spreadsheetType}.sharedStrings+xml"/>`;
    return furtherType(more, xml, chance);
  }),
  inParts("a part of which two types are listed", (parts, chance) => {
    const name = chance.of([strings, workbook, "xl/worksheets/sheet2.xml"]);
    const type = chance.of(["application/xml", `${spreadsheetType}.worksheet+xml`]);
    return replaced(
      parts,
      contentTypes,
      /<Override /,
      (found) => `<Override PartName="/${name}" ContentType="${type}"/>${found}`,
    );
  }),
  targeted("an absolute target", (name) => `/xl/worksheets/${name}`),
  targeted("a target by way of other folders", (name, chance) =>
    chance.of([
      `./worksheets/${name}`,
      `../xl/worksheets/${name}`,
      `worksheets/../worksheets/${name}`,
    ]),
  ),
  targeted("a target above the root", (name) => `../../../xl/worksheets/${name}`),
  targeted("a target with backslashes", (name) => `worksheets\\${name}`),
  targeted("a target in another case", (name) => `Worksheets/${name.toUpperCase()}`),
  targeted("a target with escapes", (name) => `worksheets/${name.replace("s", "%73")}`),
  targeted(
    "a target with a fragment or a query",
    (name, chance) => `worksheets/${name}${chance.of(["#A1", "?a=1"])}`,
  ),
  targeted("a target with blanks", (name, chance) =>
    chance.of([` worksheets/${name}`, `worksheets/${name} `, `work&#9;sheets/${name}`]),
  ),
  targeted("a target with another program's way to the package", (name, chance) =>
    chance.of([
      `file:///xl/worksheets/${name}`,
      `http://package/xl/worksheets/${name}`,
      `//package/xl/worksheets/${name}`,
    ]),
  ),
  inParts("a sheet outside of the package", (parts, chance) =>
    replaced(
      parts,
      workbookRelations,
      `Target="worksheets/sheet${1 + chance.below(5)}.xml"`,
      (found) =>
        `${found} TargetMode="${chance.of(["External", "external", "Internal", "internal", "Other"])}"`,
    ),
  ),
  inParts("a sheet that is related as another kind", (parts, chance) =>
    replaced(
      parts,
      workbookRelations,
      new RegExp(`(Id="rId${1 + chance.below(5)}" Type=")[^"]*`),
      (_, before = "") =>
        before +
        chance.of([
          `${relationType}/chartsheet`,
          `${relationType}/Worksheet`,
          `${strictType}/worksheet`,
          `${relationType}/dialogsheet`,
          "urn:other/worksheet",
        ]),
    ),
  ),
  inParts("two sheets of one part", (parts, chance) => {
    const [one, other] = chance.of([
      [2, 3],
      [3, 2],
      [5, 4],
      [1, 6],
    ]);
    return chance.below(2)
      ? replaced(
          parts,
          workbookRelations,
          `worksheets/sheet${one}.xml`,
          `worksheets/sheet${other}.xml`,
        )
      : replaced(parts, workbook, `r:id="rId${one}"`, `r:id="rId${other}"`);
  }),
  inParts("a list of relationships with further elements", (parts, chance) => {
    const [more, id] = withForged(parts, chance);
    const its = relation(id, `${relationType}/worksheet`, "worksheets/forged.xml");
    const xml = chance.of([
      `<x:any xmlns:x="urn:x">${its}</x:any>`,
      `<Group>${its}</Group>`,
      its.replace("<Relationship ", '<Relationship xmlns="urn:x" '),
      `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="mc">${its}</mc:Choice></mc:AlternateContent>`,
    ]);
    return further(more, workbookRelations, xml, chance);
  }),
  inParts("a list of types with further elements", (parts, chance) => {
    const its = `<Override PartName="/xl/forged.xml" ContentType="${spreadsheetType}.sheet.main+xml"/>`;
    const xml = chance.of([
      `<x:any xmlns:x="urn:x">${its}</x:any>`,
      `<Group>${its}</Group>`,
      its.replace("<Override ", '<Override xmlns="urn:x" '),
    ]);
    return furtherType(withForgedWorkbook(parts, chance), xml, chance);
  }),
  inParts("a number's text twice in the strings", (parts, chance) => {
    const its = someCell(parts, chance, "number");
    return withCell(parts, its, cellXml(its, 't="s"', "<v>0</v>"));
  }),
];
