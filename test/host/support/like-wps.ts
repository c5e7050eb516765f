import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const strings = "xl/sharedStrings.xml";

/** What WPS declares on every sheet of its own. */
const declared =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" mc:Ignorable="etc"';

const withoutStrings = (xml: string): string =>
  xml
    .replace(/<Override PartName="\/xl\/sharedStrings\.xml"[^>]*\/>/, "")
    .replace(/<Relationship [^>]*Target="sharedStrings\.xml"[^>]*\/>/, "");

/** A sheet with its texts in its own cells, as programs write them that keep no list of strings. */
const withOwnTexts = (xml: string, texts: readonly string[]): string =>
  xml
    .replace(
      /(<c r="[^"]*"[^>]*?) t="s"><v>(\d+)<\/v><\/c>/g,
      (_, cell: string, at: string) => `${cell} t="inlineStr"><is>${texts[Number(at)]}</is></c>`,
    )
    .replace("<worksheet ", `<worksheet ${declared} `);

/**
 * The file as a program like WPS saves it: texts in the cells, no names of cell styles, a namespace of its own, and the
 * parts in another order.
 */
export const likeWps = (bytes: Uint8Array): Uint8Array => {
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, part]) => [name, strFromU8(part)] as const,
  );
  const list = parts.find(([name]) => name === strings)?.[1] ?? "";
  const texts = [...list.matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map(([, text = ""]) => text);
  const saved = parts.flatMap(([name, xml]): [string, string][] => {
    if (name === strings) return [];
    if (name.startsWith("xl/worksheets/sheet")) return [[name, withOwnTexts(xml, texts)]];
    if (name === "xl/styles.xml") return [[name, xml.replace(/<cellStyles.*<\/cellStyles>/s, "")]];
    return [[name, withoutStrings(xml)]];
  });
  return zipSync(Object.fromEntries(saved.reverse().map(([name, xml]) => [name, strToU8(xml)])), {
    level: 1,
  });
};
