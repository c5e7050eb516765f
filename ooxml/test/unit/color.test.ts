import { readColor, readPalette } from "../../spreadsheet/color";
import { parseAnyXml } from "../../xml/parse-any-xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

const styles = (colors = "") => parseAnyXml(`<styleSheet xmlns="${main}">${colors}</styleSheet>`);
const color = (attributes: string) => parseAnyXml(`<color xmlns="${main}" ${attributes}/>`);
const office = readPalette(styles(), null);

it.each([
  ["of its own, without its opacity", 'rgb="FF1B5E39"', "#1B5E39"],
  ["in small letters", 'rgb="ff1b5e39"', "#1B5E39"],
  ["of the theme", 'theme="4"', "#4472C4"],
  ["of the theme, which counts light before dark", 'theme="0"', "#FFFFFF"],
  ["by its number", 'indexed="10"', "#FF0000"],
  ["by one of the first eight numbers, which the next eight repeat", 'indexed="2"', "#FF0000"],
  ["of a theme, darkened", 'theme="4" tint="-0.5"', "#203864"],
  ["lightened", 'theme="4" tint="0.6"', "#B4C7E7"],
  ["lightened, where green is most", 'rgb="FF70AD47" tint="0.5"', "#B7D8A1"],
  ["lightened, where red is most", 'rgb="FFED7D31" tint="0.5"', "#F6BE98"],
  ["a grey, darkened", 'rgb="FF808080" tint="-0.5"', "#404040"],
])("a colour %s", (_, attributes, shown) => {
  expect(readColor(color(attributes), office)).toBe(shown);
});

it.each([
  ["the system's own", 'indexed="64"'],
  ["none", 'auto="1"'],
  ["one beyond the theme", 'theme="99"'],
])("%s has no value", (_, attributes) => {
  expect(readColor(color(attributes), office)).toBeNull();
});

it("what is not there has none", () => {
  expect(readColor(undefined, office)).toBeNull();
});

it("a file's own numbered colours stand before Excel's", () => {
  const own = styles(
    '<colors><indexedColors><rgbColor rgb="00112233"/><rgbColor/></indexedColors></colors>',
  );
  const palette = readPalette(own, null);
  expect(["0", "1", "2"].map((at) => readColor(color(`indexed="${at}"`), palette))).toEqual([
    "#112233",
    "#000000",
    "#FF0000",
  ]);
});

it("a file's own theme stands before Office's, by value or as the system last showed it", () => {
  const theme = parseAnyXml(
    `<a:theme xmlns:a="${drawing}"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1><a:lt1><a:srgbClr val="FEFDFC"/></a:lt1></a:clrScheme></a:themeElements></a:theme>`,
  );
  const palette = readPalette(styles(), theme);
  expect(["0", "1", "4"].map((at) => readColor(color(`theme="${at}"`), palette))).toEqual([
    "#FEFDFC",
    "#010203",
    "#4472C4",
  ]);
});
