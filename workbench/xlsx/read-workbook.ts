import type { Calculator } from "../book/book";
import type { BookSnapshot, SheetSnapshot } from "../book/snapshot";
import type { SheetState } from "../book/sheet-state";
import { Losses } from "./losses";
import { openPackage, type Package } from "./package";
import { officePalette, type Palette, readTheme } from "./read-color";
import { readNames } from "./read-names";
import { readSheet, type SheetReading } from "./read-sheet";
import { StyleReader, type Styles } from "./read-styles";
import { readTable } from "./read-table";
import { reportParts } from "./report-parts";
import { readSettings } from "./settings-property";
import { UnreadableFile } from "./unreadable-file";
import { parseXml, type XmlElement } from "./xml-element";
import { decodeCellText } from "./xml-text";

/** A file as a plain value, and what of it a book cannot hold. */
export interface Reading {
  readonly snapshot: BookSnapshot;
  readonly lost: readonly string[];
}

/** Finds the parts of a package from its workbook part on. */
class WorkbookReader {
  readonly losses = new Losses();
  readonly #path: string;
  readonly #root: XmlElement;

  constructor(
    readonly file: Package,
    readonly calculator: Calculator,
  ) {
    const main = file.relationships("").find(({ kind }) => kind === "officeDocument");
    if (main === undefined) throw new UnreadableFile("The file holds no workbook.");
    if (!main.target.endsWith(".xml"))
      throw new UnreadableFile("Binary workbooks (.xlsb) cannot be read. Save it as .xlsx first.");
    this.#path = main.target;
    this.#root = file.xml(main.target);
    if (this.#root.name !== "workbook")
      throw new UnreadableFile("This is not an Excel workbook, but another Office file.");
  }

  read(): Reading {
    reportParts(this.file.parts.keys(), this.losses);
    const reading = this.#reading();
    const entries = this.#root.child("sheets")?.all("sheet") ?? [];
    const sheets = entries.flatMap((entry) => this.#sheet(entry, reading));
    if (sheets.length === 0) throw new UnreadableFile("The workbook has no worksheet.");
    const ids = entries.map(sheetIdOf);
    const { names, printing } = readNames(
      this.#root.child("definedNames")?.all("definedName") ?? [],
      ids,
      this.losses,
    );
    const snapshot = {
      sheets: sheets.map((sheet) => ({
        ...sheet,
        pageLayout: { ...sheet.pageLayout, ...printing.get(sheet.id) },
      })),
      names,
      settings: this.#settings(),
      date1904: reading.date1904,
      activeSheetId: this.#activeSheetId(ids, sheets),
    };
    return { snapshot, lost: this.losses.list() };
  }

  #related(kind: string): string | undefined {
    return this.file.relationships(this.#path).find((relationship) => relationship.kind === kind)
      ?.target;
  }

  #reading(): SheetReading {
    const palette = this.#palette();
    const styles = this.#styles(palette);
    return {
      palette,
      styles,
      cellStyles: styles.cellStyles,
      sharedStrings: this.#sharedStrings(),
      calculator: this.calculator,
      losses: this.losses,
      date1904: this.#root.child("workbookPr")?.flag("date1904") ?? false,
    };
  }

  #palette(): Palette {
    const [theme, styles] = [this.#related("theme"), this.#related("styles")];
    const own = styles === undefined ? [] : [...this.file.xml(styles).deep("rgbColor")];
    return {
      theme: theme === undefined ? officePalette.theme : readTheme(this.file.xml(theme)),
      indexed: own.map(({ attributes }) => (attributes.rgb ?? "000000").slice(-6)),
    };
  }

  #styles(palette: Palette): Styles {
    const path = this.#related("styles");
    const root = path === undefined ? parseXml("<styleSheet/>") : this.file.xml(path);
    return new StyleReader(root, palette, this.losses).read();
  }

  #sharedStrings(): readonly string[] {
    const path = this.#related("sharedStrings");
    if (path === undefined) return [];
    const items = this.file.xml(path).all("si");
    if (items.some((item) => item.child("r")?.child("rPr") !== undefined))
      this.losses.add("Formats of parts of a cell's text");
    return items.map((item) => decodeCellText(textOf(item)));
  }

  #sheet(entry: XmlElement, reading: SheetReading): readonly SheetSnapshot[] {
    const { name = "", state = "visible" } = entry.attributes;
    const id = entry.attributes["r:id"] ?? relationIdOf(entry);
    const related = this.file
      .relationships(this.#path)
      .find((relationship) => relationship.id === id);
    if (related?.kind !== "worksheet") {
      this.losses.add(`Sheet ${name}, which is no worksheet`);
      return [];
    }
    const tables = this.file
      .relationships(related.target)
      .filter(({ kind }) => kind === "table")
      .map(({ target }) => readTable(this.file.xml(target), this.losses));
    const visibility = state as SheetState["visibility"];
    const xml = this.file.text(related.target);
    return [readSheet({ id: sheetIdOf(entry), name, visibility, xml, tables }, reading)];
  }

  #settings(): BookSnapshot["settings"] {
    const path = "docProps/custom.xml";
    return this.file.parts.has(path) ? readSettings(this.file.xml(path)) : {};
  }

  #activeSheetId(ids: readonly string[], sheets: readonly SheetSnapshot[]): string {
    const tab = this.#root.child("bookViews")?.child("workbookView")?.number("activeTab") ?? 0;
    const active = sheets.find(({ id }) => id === ids[tab]);
    const shown = active?.visibility === "visible" ? active : undefined;
    return (
      (shown ?? sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0])?.id ?? ""
    );
  }
}

const sheetIdOf = ({ attributes }: XmlElement): string => `sheet-${attributes.sheetId}`;

/** Files may give the relationships namespace another prefix. */
const relationIdOf = ({ attributes }: XmlElement): string | undefined =>
  Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];

/** A shared string's runs, without white space between elements and phonetic readings. */
const textOf = (item: XmlElement): string =>
  item.children
    .map((child) =>
      child.name === "t" ? child.text : child.name === "r" ? (child.child("t")?.text ?? "") : "",
    )
    .join("");

/** Reads a file into a plain value. Throws UnreadableFile. */
export const readWorkbook = (bytes: Uint8Array, calculator: Calculator): Reading =>
  new WorkbookReader(openPackage(bytes), calculator).read();
