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
    expect(element.deep("b")).toHaveLength(3);
    expect(element.deep("b", "o")).toHaveLength(1);
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

const compatibility = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

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
    expect(split("<c><f>x</f></c><b>y<d>z<b/></d></b><e/>")).toEqual({
      inside: "y d z b /b /d",
      outside: "a c f x /f /c b /b e /e /a",
    });
  });

  it("has nothing of other namespaces, and is nobody's in another", () => {
    expect(split("<b><o:c>x<d>y</d></o:c><e/></b><o:b><f/></o:b>")).toEqual({
      inside: "e /e",
      outside: "a b /b b f /f /b /a",
    });
  });

  it.each([
    ["is there twice", "<b/><b/>"],
    ["stands elsewhere", "<c><b/></c>"],
    ["stands in another namespace's", "<o:c><b/></o:c>"],
    [
      "is an alternative",
      `<mc:AlternateContent ${compatibility}><mc:Fallback><b/></mc:Fallback></mc:AlternateContent>`,
    ],
  ])("is refused where the element %s", (_, xml) => {
    expect(faultOf(() => split(xml))).toBe("ambiguous");
  });

  it("tells alternatives, and what of another namespace is passed over, to who listens inside", () => {
    const told: string[] = [];
    const inside = {
      open: (name: string) => told.push(name),
      openChoice: () => told.push("choice"),
      closeChoice: () => told.push("/choice"),
      passOver: (name: string) => told.push(`not ${name}`),
    };
    const choice = (xml: string) =>
      `<mc:AlternateContent ${compatibility}><mc:Fallback>${xml}</mc:Fallback></mc:AlternateContent>`;
    readXml(
      xmlPart(
        `<a xmlns="m" xmlns:o="o">${choice("<c/>")}<b>${choice("<d/>")}<o:e>${choice("<f/>")}<o:g/></o:e></b></a>`,
      ),
      root,
      new ContentListener(["a", "b"], "m", inside),
    );
    expect(told).toEqual(["choice", "choice", "d", "/choice", "/choice", "not e"]);
  });

  it("may be all that somebody listens to", () => {
    const opened: string[] = [];
    const listener = new ContentListener(["a"], "m", { open: (name) => opened.push(name) });
    readXml(xmlPart('<a xmlns="m">x<b>y</b></a>'), root, listener);
    expect(opened).toEqual(["b"]);
  });
});
