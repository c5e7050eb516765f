import { ElementPatch, type Writing } from "../../../patch/element-patch";
import { TextEdits } from "../../../patch/text-edits";
import { parseSource } from "../../../xml/source-element";

const writing: Writing = {
  prefixes: new Map([
    ["", "urn:main"],
    ["r", "urn:r"],
  ]),
  order: { sheet: ["first", "second", "third", "fourth"] },
};

/** An element as it is after a change. */
const patched = (text: string, change: (patch: ElementPatch) => void): string => {
  const patch = new ElementPatch(parseSource(text), writing);
  const edits = new TextEdits(text);
  change(patch);
  patch.apply(edits);
  return edits.apply();
};

it("changes, adds and takes attributes, and leaves the others as they are written", () => {
  const text = `<a xmlns="urn:main" one='1'  two="2" three="3"/>`;
  const after = patched(text, (patch) => {
    patch.setAttribute("two", `"<&\n`);
    patch.setAttribute("three", null);
    patch.setAttribute("four", "4");
    patch.setAttribute("five", null);
    patch.setAttribute("one", "1");
  });
  expect(after).toBe(`<a xmlns="urn:main" one='1'  two="&quot;&lt;&amp;&#10;" four="4"/>`);
});

it("adds the first attribute of an element", () => {
  const add = (patch: ElementPatch): void => patch.setAttribute("b", "1");
  expect(patched("<a/>", add)).toBe('<a b="1"/>');
  expect(patched("<a>t</a>", add)).toBe('<a b="1">t</a>');
});

it("spells an attribute of a namespace with the prefix it has there, or with one of its own", () => {
  const add = (patch: ElementPatch): void => patch.setAttribute("{urn:r}id", "x");
  expect(patched(`<a xmlns:rel="urn:r"/>`, add)).toBe(`<a rel:id="x" xmlns:rel="urn:r"/>`);
  expect(patched("<a/>", add)).toBe(`<a xmlns:its="urn:r" its:id="x"/>`);
});

it("inserts where the format wants it, whatever comes first", () => {
  const text = `<sheet xmlns="urn:main"><first/> <fourth/></sheet>`;
  const after = patched(text, (patch) => {
    patch.insert("third", "<third/>");
    patch.insert("second", "<second/>");
    patch.insert("fourth", "<fourth at='2'/>");
  });
  expect(after).toBe(
    `<sheet xmlns="urn:main"><first/> <second/><third/><fourth/><fourth at='2'/></sheet>`,
  );
});

it("knows what stands in alternatives by what they hold", () => {
  const alternatives = `<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><third/></mc:Choice></mc:AlternateContent>`;
  const text = `<sheet xmlns="urn:main"><first/>${alternatives}<odd/></sheet>`;
  const after = patched(text, (patch) => patch.insert("second", "<second/>"));
  expect(after).toBe(`<sheet xmlns="urn:main"><first/><second/>${alternatives}<odd/></sheet>`);
});

it("inserts behind an element, or in front, where the format knows no order", () => {
  const text = `<list xmlns="urn:main"><b/><b/></list>`;
  const after = patched(text, (patch) => {
    patch.insert("b", "<b n='2'/>", patch.element.children.at(-1));
    patch.insert("b", "<b n='0'/>");
  });
  expect(after).toBe(`<list xmlns="urn:main"><b n='0'/><b/><b/><b n='2'/></list>`);
});

it("opens a tag that had no content, also with a prefix", () => {
  const insert = (patch: ElementPatch): void => patch.insert("b", "<b/>");
  expect(patched(`<x:a xmlns:x="urn:main" c="/>" />`, insert)).toBe(
    `<x:a xmlns:x="urn:main" c="/>" ><x:b/></x:a>`,
  );
  expect(patched("<a/>", (patch) => patch.setContent("text"))).toBe("<a>text</a>");
  expect(patched("<a/>", () => undefined)).toBe("<a/>");
});

it("puts content in the place of another", () => {
  expect(patched("<a><b/>t</a>", (patch) => patch.setContent("u"))).toBe("<a>u</a>");
});

it("counts the children that are left", () => {
  const patch = new ElementPatch(parseSource("<a><b/><b/></a>"), writing);
  patch.remove(patch.element.children[0] ?? patch.element);
  patch.insert("c", "<c/>");
  expect(patch.childCount).toBe(2);
});

it("refuses changes that overlap", () => {
  const edits = new TextEdits("abcdef");
  expect(edits.isEmpty).toBe(true);
  edits.replace(1, 3, "x");
  edits.replace(2, 4, "y");
  expect(() => edits.apply()).toThrow("overlap");
});

it("keeps what is inserted at one place in order, before what is replaced there", () => {
  const edits = new TextEdits("abc");
  edits.replace(1, 2, "B");
  edits.insert(1, "1");
  edits.insert(1, "2");
  expect(edits.apply()).toBe("a12Bc");
});
