import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What a program enters below each other from a defined name's first cell on; null leaves a cell as it is. */
export type FileEntries = Readonly<Record<string, readonly (string | number | null)[]>>;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A file's parts as texts, edited by the part's path. */
export const editParts = (
  bytes: Uint8Array,
  edit: (path: string, xml: string) => string,
): Uint8Array => {
  const parts = Object.entries(unzipSync(bytes));
  return zipSync(
    Object.fromEntries(parts.map(([path, part]) => [path, strToU8(edit(path, strFromU8(part)))])),
  );
};

const placesIn = (workbookXml: string) => {
  const sheets = [...workbookXml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name = ""]) => name);
  const names = workbookXml.matchAll(
    /<definedName name="(tanping_\w+)">'?([^'!<]+)'?!\$([A-Z]+)\$(\d+)/g,
  );
  return new Map(
    [...names].map(([, name = "", sheet = "", column = "", row = ""]) => [
      name,
      { part: `xl/worksheets/sheet${sheets.indexOf(sheet) + 1}.xml`, column, row: Number(row) },
    ]),
  );
};

const cellXml = (style: string, address: string, value: string | number): string =>
  typeof value === "number"
    ? `<c r="${address}"${style}><v>${value}</v></c>`
    : `<c r="${address}"${style} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;

/**
 * Enters values as programs that know nothing of Excel do (openpyxl): texts in the cells themselves, and no
 * formula with its last result.
 */
export const enterAsProgram = (bytes: Uint8Array, entries: FileEntries): Uint8Array => {
  const workbookXml = strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());
  const places = placesIn(workbookXml);
  const cells = Object.entries(entries).flatMap(([name, values]) => {
    const place = places.get(name);
    if (!place) throw new Error(`The file has no ${name}.`);
    return values.flatMap((value, index) =>
      value === null
        ? []
        : [{ part: place.part, address: `${place.column}${place.row + index}`, value }],
    );
  });
  return editParts(bytes, (path, xml) =>
    cells
      .filter(({ part }) => part === path)
      .reduce((edited, { address, value }) => {
        const pattern = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
        if (!pattern.test(edited)) throw new Error(`The sheet stores no cell ${address}.`);
        return edited.replace(pattern, (_, style = "") => cellXml(String(style), address, value));
      }, withoutResults(xml)),
  );
};

const withoutResults = (xml: string): string =>
  xml.replaceAll(/(<c [^>]*?)(?: t="\w+")?>(<f>.*?<\/f>)<v>.*?<\/v>/g, "$1>$2");
