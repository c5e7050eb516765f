import {
  contentControlOf,
  itemsOf,
  refusesText,
  showsPlaceholder,
  takesLines,
  textIn,
  type ContentControl,
} from "../../wordprocessing/content-control";
import { wordNamespaces } from "../../wordprocessing/word-namespaces";
import { parseSource, type SourceElement } from "../../xml/source-element";

const { main, word2012 } = wordNamespaces;

const document = (body: string): SourceElement =>
  parseSource(
    `<w:document xmlns:w="${main}" xmlns:w15="${word2012}"><w:body>${body}</w:body></w:document>`,
  );

const find = (element: SourceElement, local: string): SourceElement | undefined => {
  for (const child of element.children) {
    if (child.local === local) return child;
    const below = find(child, local);
    if (below) return below;
  }
  return undefined;
};

const sdt = (content: string, properties = "") =>
  `<w:sdt><w:sdtPr><w:tag w:val="t"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const controlIn = (body: string): ContentControl => {
  const element = find(document(body), "sdt");
  const control = element && contentControlOf(element);
  if (!control) throw new Error("There is no control.");
  return control;
};

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string) => `<w:p><w:pPr/>${content}</w:p>`;
const item = (content: string) =>
  `<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

it.each([
  ["words in a line", paragraph(sdt(run("a"))), "inline"],
  ["an empty one in a line", paragraph(sdt("")), "inline"],
  ["paragraphs", sdt(paragraph(run("a"))), "block"],
  ["an empty one in the body", sdt(""), "block"],
  ["a table", sdt("<w:tbl/>"), "block"],
  ["a cell", `<w:tbl><w:tr>${sdt("<w:tc/>")}</w:tr></w:tbl>`, "cell"],
  ["an empty one in a row", `<w:tbl><w:tr>${sdt("")}</w:tr></w:tbl>`, "cell"],
  ["rows", `<w:tbl>${sdt(item("<w:tr/>"), "<w15:repeatingSection/>")}</w:tbl>`, "row"],
  ["an empty one in a table", `<w:tbl>${sdt("")}</w:tbl>`, "row"],
  [
    "what was inserted with changes tracked",
    paragraph(sdt(`<w:ins>${run("a")}</w:ins>`)),
    "inline",
  ],
  [
    "an empty one in another",
    paragraph(`<w:sdt><w:sdtContent>${sdt("")}</w:sdtContent></w:sdt>`),
    "inline",
  ],
])("%s are of their level", (_, body, level) => {
  const outer = find(document(body), "sdt");
  const inner = outer && (find(outer, "sdt") ?? outer);
  const control = (outer && contentControlOf(outer)) ?? (inner && contentControlOf(inner));
  expect(control?.level).toBe(level);
});

it.each([
  ["a paragraph", paragraph("")],
  ["a control without a tag", "<w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>"],
  ["a control without properties", "<w:sdt><w:sdtContent/></w:sdt>"],
  ["a control without content", '<w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr></w:sdt>'],
])("%s is no tagged control", (_, body) => {
  const [element] = document(body).children[0]?.children ?? [];
  expect(element && contentControlOf(element)).toBeNull();
});

it.each([
  ["", null],
  ["<w:text/>", null],
  ["<w:dataBinding/>", "bound"],
  ["<w:picture/>", "no-text"],
  ["<w:docPartObj/>", "no-text"],
])("a control with %j takes text or says why not", (properties, why) => {
  expect(refusesText(controlIn(sdt("", properties)))).toBe(why);
});

it.each([
  ["", true],
  ["<w:text/>", false],
  ['<w:text w:multiLine="1"/>', true],
  ['<w:text w:multiLine="0"/>', false],
])("a control with %j takes lines: %j", (properties, takes) => {
  expect(takesLines(controlIn(sdt("", properties)))).toBe(takes);
});

it("a placeholder is told from what somebody wrote", () => {
  expect(showsPlaceholder(controlIn(sdt("", "<w:showingPlcHdr/>")))).toBe(true);
  expect(showsPlaceholder(controlIn(sdt("")))).toBe(false);
});

it("text is what stands there once changes are accepted, a line for each paragraph", () => {
  const body = [
    paragraph(`${run("一")}<w:del><w:r><w:delText>二</w:delText></w:r></w:del>`),
    paragraph(`<w:ins>${run("三")}</w:ins><w:r><w:br/><w:t>四</w:t><w:tab/><w:cr/></w:r>`),
    paragraph(`<w:moveFrom>${run("五")}</w:moveFrom><o:t xmlns:o="o">六</o:t>`),
  ].join("");
  expect(textIn(document(body))).toBe("一\n三\n四\t\n\n");
});

it("items are those of the repeating section, else rows, else paragraphs", () => {
  const counted = (content: string) => itemsOf(controlIn(sdt(content))).map(({ local }) => local);
  expect(counted(`${item("<w:tr/>")}<w:bookmarkEnd/>${item("<w:tr/>")}`)).toEqual(["sdt", "sdt"]);
  expect(counted("<w:tr/><w:tr/>")).toEqual(["tr", "tr"]);
  expect(counted(paragraph("") + sdt(""))).toEqual(["p"]);
  expect(counted("")).toEqual([]);
});
