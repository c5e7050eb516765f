import { namespaces } from "../../xml/namespaces";
import { readXml, readXmlInSteps } from "../../xml/read-xml";
import { parseXml, TreeListener } from "../../xml/xml-element";
import { faultOf, main, xmlPart } from "./xml-part";

const root = { namespace: "m", local: "a" };

/** The tags and texts of a part, as "{namespace}name attributes". */
const eventsOf = (xml: string, expected = root): readonly string[] => {
  const events: string[] = [];
  readXml(xmlPart(xml), expected, {
    open: (name, attributes, namespace) => {
      const said = Object.entries(attributes).map((entry) => entry.join("="));
      events.push([`{${namespace}}${name}`, ...said].join(" "));
    },
    close: (name, namespace) => events.push(`/{${namespace}}${name}`),
    text: (text) => events.push(text),
  });
  return events;
};

describe("names", () => {
  it("are resolved by the nearest declaration of their prefix", () => {
    expect(
      eventsOf(
        '<p:a xmlns:p="m" xmlns="d"><b x="1" p:x="2"><p:c xmlns:p="n" xmlns=""><d/></p:c></b><p:b/></p:a>',
      ),
    ).toEqual([
      "{m}a",
      "{d}b x=1 {m}x=2",
      "{n}c",
      "{}d",
      "/{}d",
      "/{n}c",
      "/{d}b",
      "{m}b",
      "/{m}b",
      "/{m}a",
    ]);
  });

  it("know xml:space without a declaration, and attributes that are called as parts of objects are", () => {
    expect(eventsOf('<a xmlns="m" xml:space="preserve" toString="1" __proto__="2"> </a>')).toEqual([
      "{m}a {http://www.w3.org/XML/1998/namespace}space=preserve toString=1 __proto__=2",
      " ",
      "/{m}a",
    ]);
  });

  it("of strict files are those of transitional ones", () => {
    const strict = "http://purl.oclc.org/ooxml";
    const expected = { namespace: main, local: "worksheet" };
    expect(
      eventsOf(
        `<worksheet xmlns="${strict}/spreadsheetml/main" xmlns:r="${strict}/officeDocument/relationships" r:id="1"/>`,
        expected,
      )[0],
    ).toBe(`{${main}}worksheet {${namespaces.relationships}}id=1`);
    expect(
      eventsOf(`<P xmlns="${strict}/officeDocument/customProperties"/>`, {
        namespace: namespaces.customProperties,
        local: "P",
      }),
    ).toHaveLength(2);
  });
});

describe("text", () => {
  it("is what is between the tags of the root, references and CDATA included", () => {
    expect(
      eventsOf(
        '<?xml version="1.0"?>\n<!-- no --><a xmlns="m">&lt;&#x4E00;&#65;<![CDATA[<b>]]><?no matter?></a>\n',
      ),
    ).toEqual(["{m}a", "<一A", "<b>", "/{m}a"]);
  });

  it.each<[string, BufferEncoding, string]>([
    ["UTF-8 with a mark", "utf8", "\ufeff"],
    ["UTF-16 with a mark", "utf16le", "\ufeff"],
    ["UTF-16 without one", "utf16le", ""],
  ])("is read from %s", (_, encoding, mark) => {
    const bytes = new Uint8Array(Buffer.from(`${mark}<a xmlns="m">二</a>`, encoding));
    expect(parseXml({ name: "p", pieces: () => [bytes] }, root).text).toBe("二");
    if (encoding === "utf8") return;
    const swapped = new Uint8Array(Buffer.from(bytes).swap16());
    expect(parseXml({ name: "p", pieces: () => [swapped] }, root).text).toBe("二");
  });

  it("may be cut between pieces anywhere, also within a character", () => {
    const bytes = new TextEncoder().encode('<a xmlns="m" b="二">氧化</a>');
    const pieces = () => [...bytes].map((byte) => new Uint8Array([byte]));
    const { text, attributes } = parseXml({ name: "p", pieces }, root);
    expect([text, attributes.b]).toEqual(["氧化", "二"]);
  });
});

test("reads in steps, one for each piece", () => {
  const bytes = new TextEncoder().encode('<a xmlns="m"><b/></a>');
  const pieces = () => [bytes.subarray(0, 15), bytes.subarray(15)];
  const tree = new TreeListener();
  const steps = readXmlInSteps({ name: "p", pieces }, root, tree);
  expect(steps.next().done).toBe(false);
  expect(tree.root.children).toHaveLength(0);
  expect([...steps]).toHaveLength(1);
  expect(tree.root.children).toHaveLength(1);
});

describe("refuses", () => {
  it.each([
    ["garbage after the root", '<a xmlns="m"/>x'],
    ["a second root", '<a xmlns="m"/><a xmlns="m"/>'],
    ["text before the root", 'x<a xmlns="m"/>'],
    ["what is cut off", '<a xmlns="m"><b>'],
    ["nothing at all", ""],
    ["tags that cross", '<a xmlns="m"><b></a></b>'],
    ["a reference to no character", '<a xmlns="m">&#xD800;</a>'],
    ["a reference beyond Unicode", '<a xmlns="m">&#x110000;</a>'],
    ["a reference to a control character", '<a xmlns="m">&#1;</a>'],
    ["an unknown entity", '<a xmlns="m">&nbsp;</a>'],
    ["an attribute twice", '<a xmlns="m" b="1" b="2"/>'],
    [
      "an attribute twice by two prefixes",
      '<a xmlns="m" xmlns:p="n" xmlns:q="n" p:b="1" q:b="2"/>',
    ],
    ["a prefix of an element that is not declared", '<a xmlns="m"><p:b/></a>'],
    ["a prefix of an attribute that is not declared", '<a xmlns="m" p:b="1"/>'],
    ["a prefix outside of its element", '<a xmlns="m"><b xmlns:p="n"/><p:c/></a>'],
    ["a prefix that is undeclared", '<a xmlns="m" xmlns:p=""/>'],
    ["a name of two colons", '<a xmlns="m"><a:b:c/></a>'],
    ["a name that begins with a colon", '<a xmlns="m"><:b/></a>'],
    ["a name that ends with a colon", '<a xmlns="m" xmlns:p="n"><p:/></a>'],
    ["another meaning of xml", '<a xmlns="m" xmlns:xml="n"/>'],
    ["another prefix for xml's", '<a xmlns="m" xmlns:p="http://www.w3.org/XML/1998/namespace"/>'],
    ["a declaration of xmlns", '<a xmlns="m" xmlns:xmlns="n"/>'],
    ["the namespace of declarations", '<a xmlns="http://www.w3.org/2000/xmlns/"/>'],
    ["elements nested without end", `<a xmlns="m">${"<b>".repeat(300)}`],
  ])("%s", (_, xml) => {
    expect(faultOf(() => eventsOf(xml))).toBe("xml-malformed");
  });

  it("bytes that are no text in their encoding", () => {
    for (const bytes of [
      [0x3c, 0xff],
      [0x3c, 0xe4],
    ])
      expect(
        faultOf(() => parseXml({ name: "p", pieces: () => [new Uint8Array(bytes)] }, root)),
      ).toBe("xml-malformed");
  });

  it.each(['<!DOCTYPE a [<!ENTITY b "c">]><a xmlns="m"/>', '<a xmlns="m"><!DOCTYPE a></a>'])(
    "document types: %s",
    (xml) => {
      expect(faultOf(() => eventsOf(xml))).toBe("document-type");
    },
  );

  it.each(["<a/>", '<a xmlns="n"/>', '<b xmlns="m"/>', '<p:a xmlns="m" xmlns:p="n"/>'])(
    "another root: %s",
    (xml) => {
      expect(faultOf(() => eventsOf(xml))).toBe("wrong-root");
    },
  );

  it("with the name of the part, and passes on what a listener throws", () => {
    expect(() => readXml(xmlPart("<", "xl/a.xml"), root, { open: () => undefined })).toThrow(
      /^xl\/a\.xml: /,
    );
    const own = new RangeError("own");
    const open = () => {
      throw own;
    };
    expect(() => readXml(xmlPart('<a xmlns="m"/>'), root, { open })).toThrow(own);
  });
});
