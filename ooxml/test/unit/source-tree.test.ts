import { childOf, rewritten, sourceTree } from "../../xml/source-tree";
import { textOfUtf8 } from "../../xml/utf8-text";
import { faultOf } from "./xml-part";

const text = `<?xml version="1.0"?>\r\n<!-- 甲 😀 --><w:a xmlns:w="urn:w" xmlns="urn:d"><w:b w:n="1>0" m='2'>一&amp;<![CDATA[二]]></w:b>\r\n<c/><w:b x="3" /></w:a  >\n`;

describe("the tree of a part's text", () => {
  const root = sourceTree(text);

  it("knows where each element stands, whatever stands before it", () => {
    const [first, second, third] = root.children;
    const raw = (its = root) => text.slice(its.start, its.end);
    expect([raw(first), raw(second), raw(third)]).toEqual([
      `<w:b w:n="1>0" m='2'>一&amp;<![CDATA[二]]></w:b>`,
      "<c/>",
      `<w:b x="3" />`,
    ]);
    expect(raw()).toBe(text.slice(text.indexOf("<w:a"), text.indexOf("  >\n") + 3));
    expect(text.slice(first?.contentStart, first?.contentEnd)).toBe("一&amp;<![CDATA[二]]>");
    expect(second?.contentStart).toBe(second?.end);
  });

  it("knows elements and attributes by their namespaces, and the text in them", () => {
    const [first, second] = root.children;
    expect(first).toMatchObject({
      namespace: "urn:w",
      local: "b",
      prefix: "w:",
      attributes: { "{urn:w}n": "1>0", m: "2" },
      text: "一&二",
      parent: { local: "a" },
    });
    expect(second).toMatchObject({ namespace: "urn:d", prefix: "", attributes: {} });
    expect(childOf(root, "b")).toBe(first);
    expect(childOf(root, "c", "urn:d")).toBe(second);
    expect(childOf(root, "c")).toBeUndefined();
  });

  it("is written with some elements replaced and all the rest as it was", () => {
    const instead = rewritten(text, root, (its) => (its.local === "b" ? "·" : null));
    expect(instead).toBe(`<w:a xmlns:w="urn:w" xmlns="urn:d">·\r\n<c/>·</w:a  >`);
    expect(rewritten(text, root, () => null)).toBe(text.slice(root.start, root.end));
  });
});

test.each([
  ["<a><b></a>", "xml-malformed"],
  ["<w:a/>", "xml-malformed"],
  ["<!DOCTYPE a><a/>", "document-type"],
  ["", "xml-malformed"],
])("%j is refused", (xml, code) => {
  expect(faultOf(() => sourceTree(xml))).toBe(code);
});

test("a part in UTF-8 is read with its byte order mark, another encoding refused", () => {
  const bytes = new TextEncoder().encode("\ufeff<a>碳</a>");
  const pieces = [bytes.subarray(0, 8), bytes.subarray(8)];
  expect(textOfUtf8("p", pieces)).toBe("\ufeff<a>碳</a>");
  expect(new TextEncoder().encode(textOfUtf8("p", pieces))).toEqual(bytes);
  expect(sourceTree(textOfUtf8("p", pieces)).text).toBe("碳");
  expect(faultOf(() => textOfUtf8("p", [new Uint8Array([0xff, 0xfe, 0x3c, 0])]))).toBe(
    "xml-malformed",
  );
});
