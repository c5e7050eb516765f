import { cellXml, type GenuineCell, someCell, withCell } from "./genuine";
import type { Chance } from "./chance";
import { inParts, type Kind } from "./kind";

const inCells =
  (what: "number" | "text" | "formula") =>
  (says: string, change: (cell: GenuineCell, chance: Chance) => string): Kind =>
    inParts(says, (parts, chance) => {
      const cell = someCell(parts, chance, what);
      return withCell(parts, cell, change(cell, chance));
    });

const number = inCells("number");
const text = inCells("text");
const formula = inCells("formula");

const forged = "<v>77.5</v>";
const compatibility = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const inEitherOrder = (one: string, other: string, chance: Chance): string =>
  chance.below(2) ? one + other : other + one;

const valueOf = ({ content }: GenuineCell): string => /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? "";

/** Ambiguities of cells and what they hold. */
export const cellKinds: readonly Kind[] = [
  number("a cell twice", (cell, chance) =>
    inEitherOrder(cell.xml, cellXml(cell, "", forged), chance),
  ),
  number("a cell without an address", (cell) => `<c ${cell.style}>${cell.content}</c>`),
  number("a cell with the address in another form", (cell, chance) =>
    cell.xml.replace(
      /r="[^"]*"/,
      `r="${chance.of([`$${cell.letters}$${cell.row}`, `${cell.letters.toLowerCase()}${cell.row}`, `${cell.letters}0${cell.row}`, ` ${cell.letters}${cell.row}`, `${cell.row}${cell.letters}`, `R${cell.row}C5`, ""])}"`,
    ),
  ),
  number("a cell of another row", (cell) =>
    cell.xml.replace(/r="[^"]*"/, `r="${cell.letters}${cell.row + 1}"`),
  ),
  number(
    "a cell that stands after one to its right",
    (cell) => `<c r="ZZ${cell.row}"/>${cell.xml}`,
  ),
  number("a cell inside of a cell", (cell) =>
    cellXml(cell, "", `${cell.content}<c r="ZZ${cell.row}">${forged}</c>`),
  ),
  number("two values", (cell, chance) =>
    cellXml(cell, "", inEitherOrder(cell.content, forged, chance)),
  ),
  number("a value and a text of its own", (cell, chance) =>
    cellXml(
      cell,
      chance.of(["", 't="inlineStr"', 't="str"', 't="n"', 't="s"']),
      inEitherOrder("<v>1</v>", "<is><t>伪造</t></is>", chance),
    ),
  ),
  number("a text of its own and no type for it", (cell, chance) =>
    cellXml(cell, chance.of(["", 't="str"', 't="s"']), "<is><t>7</t></is>"),
  ),
  number("the type of a text of its own and none there", (cell) =>
    cellXml(cell, 't="inlineStr"', forged),
  ),
  number("two texts of its own", (cell) =>
    cellXml(cell, 't="inlineStr"', "<is><t>1</t></is><is><t>2</t></is>"),
  ),
  number("a type that is none", (cell, chance) =>
    cellXml(cell, `t="${chance.of(["x", "N", "number", "", " n", "S"])}"`, cell.content),
  ),
  number("a truth in another form", (cell, chance) =>
    cellXml(
      cell,
      't="b"',
      `<v>${chance.of(["1", "0", "2", "-1", "true", "TRUE", "false", "", "yes", "1.0", " 1"])}</v>`,
    ),
  ),
  number("an error in another form", (cell, chance) =>
    cellXml(cell, 't="e"', `<v>${chance.of(["#N/A", "#FOO!", "", "#n/a", "7"])}</v>`),
  ),
  number("a day in ISO form", (cell, chance) =>
    cellXml(
      cell,
      't="d"',
      `<v>${chance.of(["2024-01-05", "2024-01-05T00:00:00", "2024-01-05T12:00:00Z", "45296", "2024"])}</v>`,
    ),
  ),
  number("a number in another form", (cell, chance) =>
    cellXml(
      cell,
      "",
      `<v>${chance.of(["7.75e1", "+7", " 7", "7 ", "\n7\n", "07", ".5", "5.", "0x10", "1,5", "1 000", "1_000", "٣", "７", "Infinity", "NaN", "1e400", "1e-400", "1d2", "--1", "0.1000000000000000055511151231257827"])}</v>`,
    ),
  ),
  number("a number that a text is told to be", (cell) => cellXml(cell, 't="str"', cell.content)),
  number("a number's value in a further element", (cell, chance) =>
    cellXml(
      cell,
      "",
      chance.of([
        `<w>${forged}</w>${cell.content}`,
        `<V>7</V>${cell.content}`,
        `<x:v xmlns:x="urn:x">7</x:v>${cell.content}`,
        `${cell.content}<x:any xmlns:x="urn:x">${forged}</x:any>`,
        `<v xmlns="urn:x">7</v>${cell.content}`,
      ]),
    ),
  ),
  number("a number's value in pieces", (cell, chance) => {
    const value = valueOf(cell);
    return cellXml(
      cell,
      "",
      `<v>${chance.of([`1<!-- 2 -->${value}`, `1<![CDATA[2]]>${value}`, `<![CDATA[${value}]]>`, `1<?a b?>${value}`, `1&#50;${value}`, `${value}<x:a xmlns:x="urn:x">9</x:a>`, `1<x:a xmlns:x="urn:x">9</x:a>2`, `1<b>9</b>2`])}</v>`,
    );
  }),
  number("alternatives in a cell", (cell, chance) =>
    cellXml(
      cell,
      "",
      `<mc:AlternateContent ${compatibility}>${chance.of([
        `<mc:Choice xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" Requires="x14">${forged}</mc:Choice><mc:Fallback>${cell.content}</mc:Fallback>`,
        `<mc:Choice xmlns:q="urn:q" Requires="q">${forged}</mc:Choice><mc:Fallback>${cell.content}</mc:Fallback>`,
        `<mc:Fallback>${cell.content}</mc:Fallback>`,
      ])}</mc:AlternateContent>`,
    ),
  ),
  number("alternatives of cells", (cell, chance) => {
    const other = cellXml(cell, "", forged);
    return `<mc:AlternateContent ${compatibility}>${chance.of([
      `<mc:Choice xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" Requires="xr">${other}</mc:Choice><mc:Fallback>${cell.xml}</mc:Fallback>`,
      `<mc:Choice xmlns:q="urn:q" Requires="q">${other}</mc:Choice><mc:Fallback>${cell.xml}</mc:Fallback>`,
    ])}</mc:AlternateContent>`;
  }),
  number("a cell in an element that is to be passed over", (cell, chance) => {
    const other = cellXml(cell, "", forged);
    return chance.of([
      `<x:any ${compatibility} xmlns:x="urn:x" mc:Ignorable="x">${other}</x:any>${cell.xml}`,
      `<x:any ${compatibility} xmlns:x="urn:x" mc:Ignorable="x" mc:ProcessContent="x:any">${other}</x:any>`,
      `<x:any xmlns:x="urn:x">${cell.xml}</x:any>`,
      `<group>${cell.xml}</group>`,
    ]);
  }),
  number("a cell by a prefix", (cell) =>
    cell.xml
      .replace(/<(\/?)(\w)/g, "<$1x:$2")
      .replace(
        "<x:c ",
        '<x:c xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ',
      ),
  ),
  number("an attribute twice", (cell, chance) =>
    cell.xml.replace(
      "<c ",
      chance.of([
        `<c t="n" t="s" `,
        `<c xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" x:t="s" `,
        `<c xmlns:x="urn:x" x:r="A1" `,
        `<c xmlns:x="urn:x" xmlns:y="urn:x" x:a="1" y:a="2" `,
      ]),
    ),
  ),
  number("what XML Schema would say of a cell", (cell, chance) =>
    cell.xml.replace(
      "<v>",
      `<v xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${chance.of(['xsi:nil="true"', 'xsi:type="string"', 'xml:space="preserve"', 'xml:lang="zh"'])}>`,
    ),
  ),
  number("a look that there is not", (cell, chance) =>
    cell.xml.replace(/s="\d+"/, `s="${chance.of(["9999", "-1", "1.5", "x", ""])}"`),
  ),
  text("a string that there is not", (cell, chance) =>
    cellXml(cell, 't="s"', `<v>${chance.of(["99999", "-1", "1.5"])}</v>`),
  ),
  text("the number of a string in another form", (cell, chance) => {
    const value = valueOf(cell);
    return cellXml(
      cell,
      't="s"',
      `<v>${chance.of([` ${value}`, `${value} `, `+${value}`, `${value}.0`, `${value}e0`, `0x${Number(value).toString(16)}`, `00${value}`, "", "-0"])}</v>`,
    );
  }),
  text("the number of a string as a number", (cell) => cellXml(cell, "", cell.content)),
  text("a text of a formula without one", (cell, chance) =>
    cellXml(
      cell,
      't="str"',
      `<v>${chance.of(["伪造", " 伪造 ", "_x0041_", "a\nb", "a\r\nb", "a&#13;b", "7"])}</v>`,
    ),
  ),
  text("a text of its own", (cell, chance) =>
    cellXml(
      cell,
      't="inlineStr"',
      `<is>${chance.of(["<t>伪造</t>", "<r><t>伪</t></r><r><rPr><b/></rPr><t>造</t></r>", "<t>伪</t><r><t>造</t></r>", "<t>伪</t><t>造</t>", "<t> 伪造 </t>", '<t xml:space="preserve"> 伪造 </t>', "<t>伪<!-- -->造</t>", '<t>伪</t><rPh sb="0" eb="1"><t>wei</t></rPh>', "", "<T>伪</T>"])}</is>`,
    ),
  ),
  formula("two formulas", (cell, chance) =>
    cellXml(
      cell,
      "",
      inEitherOrder(/<f>.*?<\/f>/s.exec(cell.content)?.[0] ?? "", "<f>77.5</f>", chance),
    ),
  ),
  formula("a formula behind its value", (cell) =>
    cell.xml.replace(/(<f>.*<\/f>)(<v.*)<\/c>/s, "$2$1</c>"),
  ),
  formula("a formula that begins with a sign", (cell, chance) =>
    cell.xml.replace("<f>", `<f>${chance.of(["=", "+", " ", "\n"])}`),
  ),
  formula("a formula in pieces", (cell, chance) =>
    cell.xml.replace(
      "<f>",
      `<f>${chance.of(["<!-- -->", "0+<!-- 1 -->", "0+<![CDATA[1]]>+", '1<x:a xmlns:x="urn:x">9</x:a>+', "1<b>9</b>+"])}`,
    ),
  ),
  formula("a formula of a kind that is none", (cell, chance) =>
    cell.xml.replace("<f>", `<f t="${chance.of(["normal", "x", "Shared", "", "shared"])}">`),
  ),
  formula("a shared formula that nobody spells", (cell) =>
    cellXml(cell, "", `<f t="shared" si="77"/>${forged}`),
  ),
  formula(
    "a shared formula spelt twice",
    (cell) =>
      cell.xml.replace("<f>", `<f t="shared" si="77" ref="${cell.letters}${cell.row}">`) +
      `<c r="XX${cell.row}"><f t="shared" si="77">1+1</f><v>2</v></c><c r="XY${cell.row}"><f t="shared" si="77"/><v>2</v></c>`,
  ),
  formula("a formula of an array", (cell) =>
    cell.xml.replace("<f>", `<f t="array" ref="${cell.letters}${cell.row}">`),
  ),
  formula("a formula of an array over other cells", (cell) =>
    cellXml(
      cell,
      "",
      `<f t="array" ref="${cell.letters}${cell.row}:${cell.letters}${cell.row + 2}">77.5</f>${forged}`,
    ),
  ),
  formula("a table of data", (cell) =>
    cellXml(
      cell,
      "",
      `<f t="dataTable" ref="${cell.letters}${cell.row}" dt2D="0" dtr="0" r1="A1"/>${forged}`,
    ),
  ),
  formula("a formula that is empty", (cell) => cellXml(cell, "", `<f></f>${forged}`)),
  formula("a formula with blanks in front", (cell) =>
    cell.xml.replace("<f>", '<f xml:space="preserve">  '),
  ),
];
