import { SaxesParser } from "saxes";
import { UnreadablePackage } from "../../unreadable-package";
import { XmlTokenizer } from "../../xml/xml-tokenizer";
import { faultOf } from "./xml-part";

/** What a reader was told, or that it refused. */
type Told = readonly string[] | "refused";

const opened = (name: string, attributes: object): string =>
  JSON.stringify([name, ...Object.entries(attributes)]);

const ours = (pieces: readonly string[]): Told => {
  const told: string[] = [];
  const tokenizer = new XmlTokenizer({
    open: (name, attributes) => told.push(opened(name, attributes)),
    close: (name) => told.push(`/${name}`),
    text: (text) => told.push(`text ${text}`),
    encoding: (name) => told.push(`encoding ${name}`),
    documentType: () => {
      throw new UnreadablePackage("document-type", "");
    },
  });
  try {
    pieces.forEach((piece) => tokenizer.write(piece));
    tokenizer.close();
    return told;
  } catch (error) {
    if (error instanceof UnreadablePackage) return "refused";
    throw error;
  }
};

/** What a parser in wide use says of the same text; of XML 1.1 and document types, which no package has, it is not asked. */
const theirs = (text: string): Told => {
  const told: string[] = [];
  const parser = new SaxesParser();
  const refuse = () => {
    throw new RangeError();
  };
  let depth = 0;
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    told.push(opened(name, attributes));
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    told.push(`/${name}`);
  });
  parser.on("text", (its) => depth > 0 && told.push(`text ${its}`));
  parser.on("cdata", (its) => told.push(`text ${its}`));
  parser.on("xmldecl", ({ version, encoding }) => {
    if (version !== "1.0") refuse();
    if (encoding !== undefined) told.push(`encoding ${encoding}`);
  });
  parser.on("doctype", refuse);
  parser.on("error", refuse);
  try {
    parser.write(text).close();
    return told;
  } catch (error) {
    if (error instanceof RangeError) return "refused";
    throw error;
  }
};

const documents = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a xmlns="m"><b c="1" d=\'x"y\'/>\n</a>',
  '<w:a xmlns:w="m"><w:r w:x="&lt;&amp;&#x4E00;&#10;">一\t二 &gt;&quot;&apos; ]] ></w:r><!-- c - d --></w:a>',
  "<s><![CDATA[<b>]] &amp;]]>t<?do this?><![CDATA[]]>\r\r\n</s>\n<!--end--><?x?>\n",
  '<c r="A1" s="12" t="s" ><v>3</v ><f>IF(A1&lt;2,"甲乙𠀀",1)</f></c>',
  "<ä:ö·1 é_-.='ß'>\u{1F600}</ä:ö·1>",
];
const bits = [
  ..."<>/?!=&;:#x-]['\" \n\r\t1aA.\0\u0001\uFFFE\uFEFF\u00B7\u0300é一\u{1F600}\u{F0000}",
  ..."<a> </a> <a/> <a b='1'> b='2' <!-- --> -- <![CDATA[ ]]> <?xml ?> <?p ?> &lt; &amp &#0; &#xD800; &#x10FFFF;".split(
    " ",
  ),
  ..."&#65; &#x1F600; &nbsp; &#x110000; version=\"1.0\" encoding='utf-16' standalone='no' xmlns='n' xml:a=\"\" __proto__='1'".split(
    " ",
  ),
];

/** Numbers that look like chance, the same in every run. */
const randomly = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const mutated = (random: (below: number) => number): string => {
  let signs = [...(documents[random(documents.length)] ?? "")];
  for (let times = random(3) + 1; times > 0; times -= 1) {
    const at = random(signs.length + 1);
    const cut = random(3) === 0 ? 0 : random(4);
    const added = [[], [bits[random(bits.length)] ?? ""], signs.slice(at, at + random(9))];
    signs = [...signs.slice(0, at), ...(added[random(3)] ?? []), ...signs.slice(at + cut)];
  }
  return signs.join("");
};

const cutUp = (text: string, random: (below: number) => number): readonly string[] => {
  const signs = [...text];
  const pieces: string[] = [];
  while (signs.length > 0) pieces.push(signs.splice(0, random(9) + 1).join(""));
  return pieces;
};

/** What that parser lets pass, against the standard: a second mark of byte order, and an instruction's name without a blank after it. */
const isLax = (text: string): boolean =>
  text.startsWith("\uFEFF") || /<\?[^\s?]+\?(?!>)/.test(text);

test.each(documents)("is told what %s says, however it is cut", (text) => {
  const random = randomly(7);
  expect(ours([text])).toEqual(theirs(text));
  expect(ours([text])).not.toBe("refused");
  for (let times = 0; times < 50; times += 1)
    expect(ours(cutUp(text, random))).toEqual(ours([text]));
});

test("takes and refuses thousands of damaged texts as another parser does, however they are cut", () => {
  const random = randomly(20251);
  const unlike: string[] = [];
  let taken = 0;
  for (let times = 0; times < 5_000; times += 1) {
    const text = mutated(random);
    const told = String(ours([text]));
    if (told !== String(ours(cutUp(text, random)))) unlike.push(text);
    if (!isLax(text) && told !== String(theirs(text))) unlike.push(text);
    if (told !== "refused") taken += 1;
  }
  expect(unlike).toEqual([]);
  expect(taken).toBeGreaterThan(1_000);
});

it.each([
  ["a second mark of byte order", "\uFEFF<a/>"],
  ["an instruction whose name no blank follows", "<a><?b?c?></a>"],
  ["an instruction without a name", "<a><??></a>"],
  ["XML 1.1", '<?xml version="1.1"?><a/>'],
  ["a declaration that is not at the start", '<!----><?xml version="1.0"?><a/>'],
  ["a name that begins with a digit", "<a 1='2'/>"],
  ["]]> in a text", "<a>]]></a>"],
  ["-- in a comment", "<a><!-- -- --></a>"],
  ["< in a value", "<a b='<'/>"],
  ["values without quotation marks", "<a b=c/>"],
  ["plain data outside of the root", "<a/><![CDATA[ ]]>"],
  ["a tag that has no end", "<a/ >"],
  ["what is declared by no known word", "<a><!ELEMENT b></a>"],
  ["a comment that is cut off", "<a/><!-- "],
])("refuses %s", (_, text) => {
  expect(ours([text])).toBe("refused");
});

test("a type of document is told of as soon as it begins", () => {
  const refuse = () => {
    throw new UnreadablePackage("document-type", "");
  };
  const none = () => undefined;
  const tokens = { open: none, close: none, text: none, encoding: none, documentType: refuse };
  expect(faultOf(() => new XmlTokenizer(tokens).write("<!DOCTYPE"))).toBe("document-type");
});

test("a tag in very many pieces is not read over and over", () => {
  const value = "x".repeat(2_000_000);
  const pieces = `<a b="${value}"/>`.match(/.{1,10}/g) ?? [];
  expect(ours(pieces)).toEqual([opened("a", { b: value }), "/a"]);
});
