import { type Parts, replaced, workbook, workbookRelations, relationType } from "./genuine";
import type { Chance } from "./chance";
import { inParts, type Kind } from "./kind";

const beforeOrBehind = (parts: Parts, tag: string, xml: string, chance: Chance): Parts =>
  chance.below(2)
    ? replaced(parts, workbook, `<${tag}>`, `${xml}<${tag}>`)
    : replaced(parts, workbook, `</${tag}>`, `</${tag}>${xml}`);

const scores = /<definedName name="tanping_a1_score">([^<]*)<\/definedName>/;

/** The name of the scores with other columns behind it. */
const movedScores = (parts: Parts): string => {
  const [whole = ""] = scores.exec(parts[workbook] ?? "") ?? [];
  return whole.replaceAll("$E$", "$F$");
};

const furtherName = (says: string, change: (name: string, chance: Chance) => string): Kind =>
  inParts(says, (parts, chance) => {
    const xml = change(movedScores(parts), chance);
    return replaced(parts, workbook, scores, (found) =>
      chance.below(2) ? xml + found : found + xml,
    );
  });

const scoresAs = (says: string, change: (text: string, chance: Chance) => string): Kind =>
  inParts(says, (parts, chance) =>
    replaced(
      parts,
      workbook,
      scores,
      (_, text = "") =>
        `<definedName name="tanping_a1_score">${change(text, chance)}</definedName>`,
    ),
  );

const otherSheets = (parts: Parts): string => {
  const [whole = ""] = /<sheets>.*<\/sheets>/.exec(parts[workbook] ?? "") ?? [];
  return whole
    .replace('r:id="rId2"', 'r:id="rId9"')
    .replace('r:id="rId3"', 'r:id="rId2"')
    .replace('r:id="rId9"', 'r:id="rId3"');
};

/** Ambiguities of what the workbook says of its sheets and names. */
export const workbookKinds: readonly Kind[] = [
  inParts("two lists of sheets", (parts, chance) =>
    beforeOrBehind(parts, "sheets", otherSheets(parts), chance),
  ),
  inParts("two lists of names", (parts, chance) =>
    beforeOrBehind(
      parts,
      "definedNames",
      `<definedNames>${movedScores(parts)}</definedNames>`,
      chance,
    ),
  ),
  inParts("two sheets of one name", (parts, chance) => {
    const name = chance.of(["表A.1", "表a.1", "表A.3"]);
    const sheet = `<sheet name="${name}" sheetId="99" r:id="rId${chance.of([3, 4])}"/>`;
    return replaced(parts, workbook, "</sheets>", `${sheet}</sheets>`);
  }),
  inParts("two sheets of one number", (parts) =>
    replaced(parts, workbook, 'sheetId="3"', 'sheetId="2"'),
  ),
  inParts("a sheet's name with an escape", (parts, chance) =>
    replaced(
      parts,
      workbook,
      'name="表A.1"',
      `name="${chance.of(["表A_x002E_1", "表_x0041_.1", "_x8868_A.1"])}"`,
    ),
  ),
  inParts("a sheet's name with blanks around", (parts, chance) =>
    replaced(
      parts,
      workbook,
      'name="表A.1"',
      `name="${chance.of([" 表A.1", "表A.1 ", "表A.1&#10;"])}"`,
    ),
  ),
  inParts("a sheet without a relationship", (parts, chance) =>
    replaced(
      parts,
      workbook,
      'r:id="rId3"',
      chance.of(["", 'r:id=""', 'r:id="rId77"', 'id="rId3"', 'r:id=" rId3"']),
    ),
  ),
  inParts("a sheet with two ids", (parts, chance) =>
    replaced(
      parts,
      workbook,
      'r:id="rId3"',
      chance.of([
        'r:id="rId3" id="rId2"',
        'id="rId2" r:id="rId3"',
        'xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships" q:id="rId2" r:id="rId3"',
        'xmlns:q="urn:q" q:id="rId2" r:id="rId3"',
      ]),
    ),
  ),
  inParts("sheets inside of another element", (parts, chance) => {
    const sheet = `<sheet name="表B" sheetId="99" r:id="rId4"/>`;
    return replaced(
      parts,
      workbook,
      "</sheets>",
      `${chance.of([
        `<group>${sheet}</group>`,
        `<x:sheet xmlns:x="urn:x" name="表B" sheetId="99" r:id="rId4"/>`,
        `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:q="urn:q" Requires="q">${sheet}</mc:Choice><mc:Fallback/></mc:AlternateContent>`,
        `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback>${sheet}</mc:Fallback></mc:AlternateContent>`,
      ])}</sheets>`,
    );
  }),
  inParts("a sheet's state that is none", (parts, chance) =>
    replaced(
      parts,
      workbook,
      'sheetId="3"',
      `sheetId="3" state="${chance.of(["hidden", "veryHidden", "Hidden", "none", ""])}"`,
    ),
  ),
  inParts("an element of the workbook that nobody knows", (parts, chance) =>
    replaced(
      parts,
      workbook,
      "<sheets>",
      `${chance.of(["<sheetz/>", "<Sheets/>", '<x:any xmlns:x="urn:x"/>'])}<sheets>`,
    ),
  ),
  furtherName("two names alike", (name) => name),
  furtherName("two names alike but for their case", (name) =>
    name.replace("tanping_a1_score", "Tanping_A1_Score"),
  ),
  furtherName("a sheet's own name before the workbook's", (name, chance) =>
    name.replace("<definedName ", `<definedName localSheetId="${chance.below(5)}" `),
  ),
  furtherName("a sheet's own name of no sheet", (name, chance) =>
    name.replace(
      "<definedName ",
      `<definedName localSheetId="${chance.of(["99", "-1", "1.5", "0x1", " 1", "", "one"])}" `,
    ),
  ),
  furtherName("a name inside of another element", (name, chance) =>
    chance.of([
      `<group>${name}</group>`,
      name
        .replace("<definedName ", '<x:definedName xmlns:x="urn:x" ')
        .replace("</definedName", "</x:definedName"),
      `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback>${name}</mc:Fallback></mc:AlternateContent>`,
    ]),
  ),
  furtherName("a name with an escape", (name) =>
    name.replace("tanping_a1_score", "tanping_a1_scor_x0065_"),
  ),
  inParts("a name that is hidden", (parts) =>
    replaced(
      parts,
      workbook,
      '<definedName name="tanping_a1_score"',
      '<definedName hidden="1" name="tanping_a1_score"',
    ),
  ),
  scoresAs("a name in pieces", (text, chance) => {
    const [sheet = "", cells = ""] = text.split("!");
    return chance.of([
      `${sheet}!<!-- $F$ -->${cells}`,
      `${sheet}!<![CDATA[${cells}]]>`,
      `${sheet}!<?a b?>${cells}`,
      `${sheet}&#33;${cells}`,
    ]);
  }),
  scoresAs("a name with an element inside", (text, chance) => {
    const other = text.replaceAll("$E$", "$F$");
    return chance.of([
      `${text}<x:a xmlns:x="urn:x">${other}</x:a>`,
      `<x:a xmlns:x="urn:x">${other}</x:a>${text}`,
      `<b>${other}</b>${text}`,
    ]);
  }),
  scoresAs("a name with blanks", (text, chance) =>
    chance.of([` ${text} `, `\n${text}\n`, `\t${text}`]),
  ),
  scoresAs("a name that begins with a sign", (text, chance) =>
    chance.of([`=${text}`, `+${text}`, `(${text})`]),
  ),
  scoresAs("a name of two areas", (text) => `${text},${text.replaceAll("$E$", "$F$")}`),
  scoresAs("a name without dollar signs", (text) => text.replaceAll("$", "")),
  scoresAs("a name by a formula", (text, chance) =>
    chance.of([`OFFSET(${text},0,1)`, `INDEX(${text},0)`]),
  ),
  scoresAs("a name in another file", (text) => text.replace(/^'?/, "'[1]").replace(/'?!/, "'!")),
  inParts("the days counted from 1904", (parts, chance) =>
    replaced(
      parts,
      workbook,
      "<workbookPr/>",
      chance.of([
        '<workbookPr date1904="1"/>',
        '<workbookPr date1904="true"/>',
        '<workbookPr date1904="TRUE"/>',
        '<workbookPr date1904="on"/>',
        '<workbookPr date1904=" 1"/>',
        '<workbookPr date1904="2"/>',
        '<workbookPr date1904="1"/><workbookPr/>',
        '<workbookPr/><workbookPr date1904="1"/>',
      ]),
    ),
  ),
  inParts("links to another file", (parts) => {
    const type = `${relationType}/externalLinkPath`;
    const listed = replaced(
      parts,
      workbook,
      "</sheets>",
      '</sheets><externalReferences><externalReference r:id="rId88"/></externalReferences>',
    );
    const related = replaced(
      listed,
      workbookRelations,
      "</Relationships>",
      `<Relationship Id="rId88" Type="${relationType}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
    );
    return {
      ...related,
      "xl/externalLinks/externalLink1.xml":
        '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></externalLink>',
      "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="other.xlsx" TargetMode="External"/></Relationships>`,
    };
  }),
];
