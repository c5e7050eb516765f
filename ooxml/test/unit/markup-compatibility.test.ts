import { namespaces } from "../../xml/namespaces";
import { parseXml, type XmlElement } from "../../xml/xml-element";
import { faultOf, main, xmlPart } from "./xml-part";

const understood = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac";
const declarations = `xmlns="${main}" xmlns:mc="${namespaces.compatibility}" xmlns:ac="${understood}" xmlns:n="new" xmlns:o="other"`;

const read = (content: string, attributes = ""): XmlElement =>
  parseXml(xmlPart(`<a ${declarations} ${attributes}>${content}</a>`), {
    namespace: main,
    local: "a",
  });

/** What is left of the content: "b(c)text". */
const left = (element: XmlElement): string =>
  element.children.map((child) => `${child.name}(${left(child)})`).join("") + element.text;

const ignoring = 'mc:Ignorable="n ac"';

describe("ignorable namespaces", () => {
  it("go with all their content, and so do their attributes", () => {
    const root = read('<n:b><c/>text</n:b><d n:x="1" y="2"/>', ignoring);
    expect(left(root)).toBe("d()");
    expect(root.child("d")?.attributes).toEqual({ y: "2" });
    expect(root.attributes).toEqual({});
  });

  it("stay where a current Excel understands them", () => {
    const root = read('<ac:b/><d ac:x="1"/>', ignoring);
    expect(left(root)).toBe("b()d()");
    expect(root.child("d")?.attributeIn(understood, "x")).toBe("1");
  });

  it("are so only within the element that says it", () => {
    expect(left(read(`<b ${ignoring}><n:c/></b><n:d/>`))).toBe("b()d()");
  });

  it("keep the content of elements whose content is to be processed", () => {
    const processing = (names: string) => `${ignoring} mc:ProcessContent="${names}"`;
    expect(left(read("<n:b><c/>text</n:b><n:d><e/></n:d>", processing("n:b")))).toBe("c()text");
    expect(left(read("<n:b><c/></n:b><n:d><e/></n:d>", processing("n:*")))).toBe("c()e()");
  });

  it("do not matter among extensions, which are handed on as they are", () => {
    const extension = '<ext><n:b n:x="1"><mc:AlternateContent/></n:b></ext><n:c/>';
    expect(left(read(extension, ignoring))).toBe("ext(b(AlternateContent()))");
  });
});

describe("alternatives", () => {
  const alternatives = (branches: string) =>
    `<mc:AlternateContent> ${branches} </mc:AlternateContent>`;

  it.each([
    [
      "the first that can be read",
      '<mc:Choice Requires="n"><b/></mc:Choice><mc:Choice Requires="ac"><c/>t</mc:Choice><mc:Choice Requires="ac"><d/></mc:Choice><mc:Fallback><e/></mc:Fallback>',
      "c()t",
    ],
    [
      "the fallback where none can",
      '<mc:Choice Requires="ac n"><b/></mc:Choice><mc:Fallback><e/></mc:Fallback>',
      "e()",
    ],
    [
      "an empty mark where there is no fallback",
      '<mc:Choice Requires="n"><b/></mc:Choice>',
      "AlternateContent()",
    ],
    [
      "alternatives within alternatives",
      '<mc:Choice Requires="ac"><mc:AlternateContent><mc:Choice Requires="n"/><mc:Fallback><f/></mc:Fallback></mc:AlternateContent></mc:Choice>',
      "f()",
    ],
    [
      "what stands in an ignorable element among them as nothing",
      "<n:b/><mc:Fallback><e/></mc:Fallback>",
      "e()",
    ],
  ])("give %s", (_, branches, expected) => {
    expect(left(read(`<x>${alternatives(branches)}</x>`, ignoring))).toBe(`x(${expected})`);
  });

  it("may say what is ignorable in them", () => {
    const branches = '<mc:Choice Requires="ac" mc:Ignorable="o"><o:b/><c/></mc:Choice>';
    expect(left(read(alternatives(branches)))).toBe("c()");
  });

  it.each([
    ["a choice that requires nothing", alternatives("<mc:Choice/>")],
    ["a choice of an unknown prefix", alternatives('<mc:Choice Requires="q"/>')],
    ["other elements", alternatives("<b/>")],
    ["other elements of their own", alternatives("<mc:Other/>")],
    ["a choice alone", "<mc:Choice/>"],
  ])("are refused for %s", (_, xml) => {
    expect(faultOf(() => read(xml))).toBe("xml-malformed");
  });
});

describe("what must be understood", () => {
  it("is refused where it is not", () => {
    expect(faultOf(() => read("", 'mc:MustUnderstand="n"'))).toBe("must-understand");
    expect(
      faultOf(() => read('<n:b mc:MustUnderstand="o"/>', `${ignoring} mc:ProcessContent="n:b"`)),
    ).toBe("must-understand");
    const branch =
      '<mc:AlternateContent><mc:Fallback mc:MustUnderstand="o"/></mc:AlternateContent>';
    expect(faultOf(() => read(branch))).toBe("must-understand");
  });

  it("is read where it is, or where the element is ignored", () => {
    expect(
      left(read('<n:b mc:MustUnderstand="o"/><c/>', `${ignoring} mc:MustUnderstand="ac"`)),
    ).toBe("c()");
  });
});

test.each(['mc:Ignorable="q"', 'mc:ProcessContent="q:b"', 'mc:MustUnderstand="q"'])(
  "refuses a prefix that is not declared: %s",
  (attribute) => {
    expect(faultOf(() => read("", attribute))).toBe("xml-malformed");
  },
);
