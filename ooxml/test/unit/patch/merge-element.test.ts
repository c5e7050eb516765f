import { mergeElement, type Merging } from "../../../patch/merge-element";
import { TextEdits } from "../../../patch/text-edits";
import { parseSource } from "../../../xml/source-element";

const merging: Merging = {
  prefixes: new Map([["", "urn:main"]]),
  order: { page: ["head", "foot"] },
  identity: { row: ["n"] },
};

/** What becomes of an element of the user's when ours changes. */
const merged = (own: string, before: string, after: string): string => {
  const edits = new TextEdits(own);
  const [was, is] = [before, after].map((markup) => parseSource(markup, merging.prefixes));
  if (!was || !is) throw new Error("Nothing to merge.");
  mergeElement(edits, parseSource(own, merging.prefixes), { before: was, after: is }, merging);
  return edits.apply();
};

it("changes nothing where nothing changed, whatever the user's element says", () => {
  expect(merged(`<a its="1"><mine/></a>`, `<a b="1"/>`, `<a b="1"/>`)).toBe(
    `<a its="1"><mine/></a>`,
  );
});

it("changes attributes that changed, adds those that came and takes those that went", () => {
  const after = merged(`<a b="1" mine="2" c="3"/>`, `<a b="9" c="3"/>`, `<a b="5" d="4"/>`);
  expect(after).toBe(`<a b="5" mine="2" d="4"/>`);
});

it("changes texts, and leaves their element's attributes", () => {
  expect(merged("<a mine='1'>old</a>", "<a>old</a>", "<a>n&amp;w</a>")).toBe(
    "<a mine='1'>n&amp;w</a>",
  );
  expect(merged("<a>old</a>", "<a>1</a>", "<a n='1'>1</a>")).toBe(`<a n="1">old</a>`);
});

it("tells elements of a list apart by what identifies them", () => {
  const own = `<rows><row n="1" x="a"/><row n="2" x="b" mine="1"/><row n="7"/></rows>`;
  const before = `<rows><row n="1" x="a"/><row n="2" x="b"/></rows>`;
  const after = `<rows><row n="2" x="c"/><row n="3"/></rows>`;
  expect(merged(own, before, after)).toBe(
    `<rows><row n="2" x="c" mine="1"/><row n="3"/><row n="7"/></rows>`,
  );
});

it("tells the others apart by their order", () => {
  const own = "<list><b><c/><mine/></b><b/></list>";
  expect(merged(own, "<list><b><c/></b><b/></list>", "<list><b><c/></b><b><d/></b></list>")).toBe(
    "<list><b><c/><mine/></b><b><d/></b></list>",
  );
});

it("inserts a new child where the format wants it", () => {
  const own = "<page><mine/><foot/></page>";
  expect(merged(own, "<page><foot/></page>", "<page><head>h</head><foot/></page>")).toBe(
    "<page><mine/><head>h</head><foot/></page>",
  );
});

it("does not insert what the user's element says in another way already", () => {
  expect(merged("<page/>", "<page a='1'><head/></page>", "<page a='2'><head/></page>")).toBe(
    `<page a="2"/>`,
  );
});

it("fills in a child that the user's element has and ours had not", () => {
  expect(
    merged("<page><head mine='1'/></page>", "<page/>", "<page><head b='2'>t</head></page>"),
  ).toBe(`<page><head mine='1' b="2">t</head></page>`);
});

it("takes away children that went, where they are", () => {
  expect(merged("<page><head/><mine/></page>", "<page><head/><foot/></page>", "<page/>")).toBe(
    "<page><mine/></page>",
  );
});
