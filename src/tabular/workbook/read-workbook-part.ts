import { Damage } from "./damage";
import type { WorkbookPackage } from "./workbook-package";
import { readXml } from "./read-xml";

export interface SheetEntry {
  readonly name: string;
  readonly path: string;
}

/** What a workbook says of itself before any cell is read. */
export interface WorkbookPart {
  /** Worksheets in their order, visible and hidden; sheets that are charts have no cells and are left out. */
  readonly sheets: readonly SheetEntry[];
  readonly countsFrom1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

interface SheetTag {
  readonly name: string;
  readonly id: string;
}

/** The relationship's id; its prefix is the file's own. */
const relationshipId = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";

const readTags = async (
  file: WorkbookPackage,
  path: string,
): Promise<{ root: string; tags: SheetTag[]; countsFrom1904: boolean }> => {
  const found = { root: "", tags: [] as SheetTag[], countsFrom1904: false };
  await readXml(file.part(path), {
    open: (name, attributes) => {
      found.root ||= name;
      if (name === "sheet")
        found.tags.push({ name: attributes.name ?? "", id: relationshipId(attributes) });
      if (name === "workbookPr")
        found.countsFrom1904 = ["1", "true"].includes(attributes.date1904 ?? "");
    },
  });
  return found;
};

/** The workbook part; null if the package is of something else: a document, a binary or an OpenDocument workbook. */
export const readWorkbookPart = async (file: WorkbookPackage): Promise<WorkbookPart | null> => {
  const main = [...(await file.relationships("")).values()].find(
    ({ kind }) => kind === "officeDocument",
  );
  if (!main?.path.endsWith(".xml")) return null;
  const { root, tags, countsFrom1904 } = await readTags(file, main.path);
  if (root !== "workbook") return null;
  const related = await file.relationships(main.path);
  const pathOf = (kind: string) =>
    [...related.values()].find((one) => one.kind === kind)?.path ?? null;
  const sheets = tags.flatMap(({ name, id }) => {
    const target = related.get(id);
    if (!target) throw new Damage(`The file does not say where the sheet ${name} is.`);
    return target.kind === "worksheet" ? [{ name, path: target.path }] : [];
  });
  return {
    sheets,
    countsFrom1904,
    sharedStrings: pathOf("sharedStrings"),
    styles: pathOf("styles"),
  };
};
