import { ContentListener } from "../../xml/content-listener";
import { isOn, parseXml, TreeListener } from "../../xml/xml-element";
import { readXml } from "../../xml/read-xml";
import { faultOf, xmlPart } from "./xml-part";

const root = { namespace: "m", local: "a" };
const tree = (content: string) =>
  parseXml(xmlPart(`<a xmlns="m" xmlns:o="o">${content}</a>`), root);

describe("an element", () => {
  const element = tree(
    '<b n="1">one<c>two</c></b><o:b/><b n="x" o:n="3" e="" t="1" u="true" v="on" w="0"/><d><b/></d>',
  );

  it("has children by name, of its own namespace unless another is named", () => {
    expect(element.child("b")?.text).toBe("one");
    expect(element.child("c")).toBeUndefined();
    expect(element.all("b")).toHaveLength(2);
    expect(element.all("b", "o")).toHaveLength(1);
    expect(element.child("b", "o")?.namespace).toBe("o");
    expect([...element.deep("b")]).toHaveLength(3);
    expect([...element.deep("b", "o")]).toHaveLength(1);
    expect(element.child("b")?.fullText).toBe("onetwo");
  });

  it("has attributes as texts, numbers and flags", () => {
    const [first, last] = element.all("b");
    expect([first?.number("n"), first?.number("m"), last?.number("e")]).toEqual([
      1,
      undefined,
      undefined,
    ]);
    expect(faultOf(() => last?.number("n"))).toBe("value-malformed");
    expect([last?.attributeIn("o", "n"), first?.attributeIn("o", "n")]).toEqual(["3", undefined]);
    expect(["t", "u", "v", "w", "e"].map((name) => last?.flag(name))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect([first?.flag("t"), first?.flag("t", "on")]).toEqual([false, true]);
    expect(isOn(undefined)).toBe(false);
  });
});

test("there is no tree before its first element", () => {
  expect(() => new TreeListener().root).toThrow("No element");
  expect(new TreeListener().text("x")).toBeUndefined();
});

describe("the content of an element", () => {
  const split = (content: string) => {
    const [inside, outside]: string[][] = [[], []];
    const into = (list: string[]) => ({
      open: (name: string) => list.push(name),
      close: (name: string) => list.push(`/${name}`),
      text: (text: string) => list.push(text),
    });
    const listener = new ContentListener(["a", "b"], "m", into(inside ?? []), into(outside ?? []));
    readXml(xmlPart(`<a xmlns="m" xmlns:o="o">${content}</a>`), root, listener);
    return { inside: inside?.join(" "), outside: outside?.join(" ") };
  };

  it("goes to one listener and all else to the other", () => {
    expect(split("<c><b>x</b></c><b>y<d>z<b/></d></b><e/>")).toEqual({
      inside: "y d z b /b /d",
      outside: "a c b x /b /c b /b e /e /a",
    });
  });

  it("has nothing of other namespaces, and is nobody's in another", () => {
    expect(split("<b><o:c>x<d>y</d></o:c><e/></b><o:b><f/></o:b>")).toEqual({
      inside: "e /e",
      outside: "a b /b b f /f /b /a",
    });
  });

  it("is refused where the element is there twice", () => {
    expect(faultOf(() => split("<b/><b/>"))).toBe("ambiguous");
  });

  it("may be all that somebody listens to", () => {
    const opened: string[] = [];
    const listener = new ContentListener(["a"], "m", { open: (name) => opened.push(name) });
    readXml(xmlPart('<a xmlns="m">x<b>y</b></a>'), root, listener);
    expect(opened).toEqual(["b"]);
  });
});
