import { type Parts, relationType, replaced, table } from "./genuine";
import { inParts, type Kind } from "./kind";

const sheet = "xl/worksheets/sheet5.xml";
const relations = "xl/worksheets/_rels/sheet5.xml.rels";

/** A second table on the sheet of the first, over other rows. */
const withSecond = (parts: Parts, name: string, ref: string, displayName = name): Parts => ({
  ...replaced(
    parts,
    relations,
    "</Relationships>",
    `<Relationship Id="rId2" Type="${relationType}/table" Target="../tables/table2.xml"/></Relationships>`,
  ),
  "xl/tables/table2.xml": (parts[table] ?? "")
    .replace(
      'id="1" name="TanpingMonitoring" displayName="TanpingMonitoring"',
      `id="2" name="${name}" displayName="${displayName}"`,
    )
    .replaceAll("A3:G23", ref),
});

const listed = (parts: Parts, ids: readonly string[]): Parts =>
  replaced(
    parts,
    sheet,
    /<tableParts.*<\/tableParts>/,
    () =>
      `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`,
  );

/** Ambiguities of tables. */
export const tableKinds: readonly Kind[] = [
  inParts("two tables of one name", (parts, chance) =>
    listed(withSecond(parts, chance.of(["TanpingMonitoring", "tanpingmonitoring"]), "A30:G40"), [
      "rId1",
      "rId2",
    ]),
  ),
  inParts("a table with two names", (parts, chance) =>
    replaced(
      parts,
      table,
      'name="TanpingMonitoring" displayName="TanpingMonitoring"',
      chance.of([
        'name="Other" displayName="TanpingMonitoring"',
        'name="TanpingMonitoring" displayName="Other"',
      ]),
    ),
  ),
  inParts("two tables whose names are exchanged", (parts) => {
    const renamed = replaced(
      parts,
      table,
      'name="TanpingMonitoring" displayName',
      'name="Other" displayName',
    );
    const second = withSecond(parts, "TanpingMonitoring", "A30:G40", "Other");
    return listed({ ...second, [table]: renamed[table] ?? "" }, ["rId1", "rId2"]);
  }),
  inParts("tables over the same cells", (parts) =>
    listed(withSecond(parts, "Other", "A4:G10"), ["rId1", "rId2"]),
  ),
  inParts("a table that the sheet does not list", (parts, chance) =>
    chance.below(2)
      ? replaced(parts, sheet, /<tableParts.*<\/tableParts>/, () => "")
      : withSecond(parts, "Other", "A30:G40"),
  ),
  inParts("a table that the sheet lists twice", (parts) => listed(parts, ["rId1", "rId1"])),
  inParts("a listed table that there is not", (parts) => listed(parts, ["rId1", "rId7"])),
  inParts("the table's area in another form", (parts, chance) =>
    replaced(
      parts,
      table,
      / ref="A3:G23" totals/,
      () =>
        ` ref="${chance.of(["$A$3:$G$23", "a3:g23", "G23:A3", "A3:G23 ", "A3", "A3:G1048577", "表A.1!A3:G23"])}" totals`,
    ),
  ),
  inParts("a table that leaves out rows", (parts) =>
    replaced(parts, table, / ref="A3:G23" totals/, () => ` ref="A3:G4" totals`),
  ),
  inParts("a table without headings, or with totals", (parts, chance) =>
    replaced(
      parts,
      table,
      ' totalsRowShown="0"',
      chance.of([
        ' headerRowCount="0"',
        ' totalsRowCount="1"',
        ' headerRowCount="2"',
        ' totalsRowCount="2"',
        ' headerRowCount="-1"',
      ]),
    ),
  ),
  inParts("the table's columns called otherwise than their cells", (parts) => {
    const one = replaced(parts, table, 'name="排放量"', 'name="暂"');
    const two = replaced(one, table, 'name="产出量"', 'name="排放量"');
    return replaced(two, table, 'name="暂"', 'name="产出量"');
  }),
  inParts("two columns of one name", (parts) =>
    replaced(parts, table, 'name="备注"', 'name="排放量"'),
  ),
  inParts("a table with fewer columns than its area", (parts) =>
    replaced(parts, table, '<tableColumn id="7" name="能耗量"/>', ""),
  ),
];
