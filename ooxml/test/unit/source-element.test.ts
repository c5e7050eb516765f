import { parseSource } from "../../xml/source-element";
import { sourceTags } from "../../xml/source-tags";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

it("tells each element's name, namespace and place", () => {
  const text = `<?xml version="1.0"?><x:a xmlns:x="${main}" xmlns="urn:o"><b at='1'/>t<x:c>&lt;d&gt;</x:c></x:a>`;
  const root = parseSource(text);
  expect([root.local, root.namespace, root.children.length]).toEqual(["a", main, 2]);
  expect(root.children.map(({ markup }) => markup)).toEqual([
    "<b at='1'/>",
    "<x:c>&lt;d&gt;</x:c>",
  ]);
  expect(root.child("b", "urn:o")?.isEmptyTag).toBe(true);
  expect(root.child("c")?.text).toBe("<d>");
  expect(root.child("b")).toBeUndefined();
  expect(root.content).toBe("<b at='1'/>t<x:c>&lt;d&gt;</x:c>");
});

it("reads a strict namespace as the transitional one", () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  expect(parseSource(`<a xmlns="${strict}"/>`).namespace).toBe(main);
});

it("takes no tag from comments, instructions, character data and quoted values", () => {
  const text = `<a><!-- <b> --><?b <b>?><![CDATA[<b>]]><c at="<b>" to='/>'>1</c></a>`;
  expect([...sourceTags(text)].map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    "open a",
    "open c",
    "close c",
    "close a",
  ]);
  expect(parseSource("<a><![CDATA[1<2 &lt;]]>&amp;<!-- 3 --><?b 4?></a>").text).toBe("1<2 &lt;&");
});

it("reads attributes with either mark, references resolved, declarations left out", () => {
  const root = parseSource(
    `<a xmlns="urn:a" xmlns:p="urn:p" one = "&quot;1&#10;" p:two='"2"&#x41;&apos;'/>`,
  );
  expect([...root.attributes].map(([name, { value }]) => [name, value])).toEqual([
    ["one", '"1\n'],
    ["{urn:p}two", `"2"A'`],
  ]);
  expect(root.attribute("four")).toBeUndefined();
});

it("passes over the content of what is called a leaf, however deep it goes", () => {
  const text = "<a><leaf><b><leaf/></b><b/></leaf><c/><leaf/></a>";
  const root = parseSource(text, new Map(), (local) => local === "leaf");
  expect(root.children.map(({ local, children }) => [local, children.length])).toEqual([
    ["leaf", 0],
    ["c", 0],
    ["leaf", 0],
  ]);
  expect(root.children[0]?.content).toBe("<b><leaf/></b><b/>");
});

it("knows prefixes from outside, and those that are declared within", () => {
  const root = parseSource(`<p:a><b xmlns="urn:b"/></p:a>`, new Map([["p", "urn:p"]]));
  expect([root.namespace, root.children[0]?.namespace]).toEqual(["urn:p", "urn:b"]);
});

it("refuses a text without an element", () => {
  expect(() => parseSource("<!-- -->")).toThrow("no element");
});

it("leaves what follows the outermost element aside", () => {
  expect(parseSource("<a/>\n<!-- after -->").markup).toBe("<a/>");
  expect(parseSource("<a></a></b>").markup).toBe("<a></a>");
});
