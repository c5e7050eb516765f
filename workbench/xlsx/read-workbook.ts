import type { Calculator } from "../book/calculator";
import type { BookSnapshot, SheetSnapshot } from "../book/snapshot";
import type { SheetState } from "../book/sheet-state";
import { type DrawingReading, readDrawings } from "./charts/read-drawings";
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
import { readWorkbookProtection } from "./workbook-protection";
import { parseXml, type XmlElement } from "./xml-element";
import { decodeCellText } from "./xml-text";

/** A file as a plain value, and what of it a book cannot hold. */
interface Reading {
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
    const drawings = this.#drawings();
    const held = new Set([...drawings.values()].flatMap((drawing) => drawing.held));
    const others = [...this.file.parts.keys()].filter((part) => !held.has(part));
    reportParts(others, this.losses);
    const reading = this.#reading();
    const entries = this.#root.child("sheets")?.all("sheet") ?? [];
    const sheets = entries.flatMap((entry) => this.#sheet(entry, reading, drawings));
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
      protection: readWorkbookProtection(this.#root.child("workbookProtection")),
      settings: this.#settings(),
      date1904: reading.date1904,
      activeSheetId: this.#activeSheetId(ids, sheets),
    };
    return { snapshot, lost: this.losses.list() };
  }

  /** What is drawn on each worksheet, by its part. */
  #drawings(): ReadonlyMap<string, DrawingReading> {
    const sheets = this.file.relationships(this.#path).filter(({ kind }) => kind === "worksheet");
    return new Map(
      sheets.map(({ target }) => [target, readDrawings(this.file, target, this.losses)]),
    );
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

  #sheet(
    entry: XmlElement,
    reading: SheetReading,
    drawings: ReadonlyMap<string, DrawingReading>,
  ): readonly SheetSnapshot[] {
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
    const charts = drawings.get(related.target)?.charts ?? [];
    return [readSheet({ id: sheetIdOf(entry), name, visibility, xml, tables, charts }, reading)];
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
