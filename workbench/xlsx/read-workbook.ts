import type { Package } from "@tanping/ooxml/parts/package";
import type { Relationships } from "@tanping/ooxml/parts/relationships";
import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import { SharedStringsListener } from "@tanping/ooxml/spreadsheet/string-item";
import {
  requireListed,
  requireTablesOnce,
  sheetTables,
} from "@tanping/ooxml/spreadsheet/sheet-tables";
import { openWorkbook, type OpenedWorkbook } from "@tanping/ooxml/spreadsheet/open-workbook";
import type { ListedSheet, WorkbookPart } from "@tanping/ooxml/spreadsheet/workbook-part";
import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import { ContentListener } from "@tanping/ooxml/xml/content-listener";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { readXml } from "@tanping/ooxml/xml/read-xml";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { DefinedName } from "../book/defined-name";
import { sheetIdOf } from "../book/sheet-id";
import type { BookSnapshot, SheetSnapshot } from "../book/snapshot";
import type { Table } from "../book/table";
import { type DrawingReading, readDrawings } from "./charts/read-drawings";
import type { Loss } from "./loss";
import { readArrayMarks } from "./array-metadata";
import { modeFromFile } from "./calculation-modes";
import { Losses } from "./losses";
import { reportRuns } from "./read-cells";
import { meaningOfNames } from "./name-meanings";
import { readLook, relatedPart } from "./read-look";
import { readNames } from "./read-names";
import { readCustomXml } from "./custom-xml-parts";
import { readProperties } from "./read-properties";
import { readSheet, type SheetReading } from "./read-sheet";
import { readTable } from "./read-table";
import { reportParts } from "./report-parts";
import { orUnreadable } from "./unreadable-file";
import { readUtf16 } from "./utf-16";
import { readWorkbookProtection } from "./workbook-protection";

/** A file as a plain value, and what of it a book cannot hold. */
interface Reading {
  readonly snapshot: BookSnapshot;
  readonly lost: readonly Loss[];
}

const { spreadsheet } = namespaces;
const rootOf = (local: string) => ({ namespace: spreadsheet, local });

/** Finds the parts of a package from its workbook part on. */
class WorkbookReader {
  readonly file: Package;
  readonly losses = new Losses();
  readonly #workbook: WorkbookPart;
  readonly #related: Relationships;
  /** The tables of the sheets that were read, by their parts. */
  readonly #tables = new Map<string, readonly XmlElement[]>();

  constructor({ file, main, part }: OpenedWorkbook) {
    this.file = file;
    this.#workbook = part;
    this.#related = file.relationships(main);
  }

  read(): Reading {
    const drawings = this.#drawings();
    const held = new Set([...drawings.values()].flatMap((drawing) => drawing.held));
    const others = [...this.file.names].filter(([name]) => !held.has(name));
    reportParts(
      others.map(([, spelled]) => spelled),
      this.losses,
    );
    const listed = this.#workbook.sheets;
    const ids = listed.map(({ sheetId }) => sheetIdOf(Number(sheetId)));
    const { names, printing } = readNames(this.#workbook.names, ids, this.losses);
    const reading = this.#reading(names);
    const sheets = listed.flatMap((sheet) => this.#sheet(sheet, reading, drawings));
    if (sheets.length === 0) throw new UnreadablePackage("no-worksheet", "");
    requireTablesOnce([...this.#tables.values()].flat());
    const snapshot = {
      sheets: sheets.map((sheet) => ({
        ...sheet,
        pageLayout: { ...sheet.pageLayout, ...printing.get(sheet.id) },
      })),
      otherSheets: listed.flatMap(({ name }, at) => {
        const id = ids[at] ?? "";
        return sheets.some((sheet) => sheet.id === id) ? [] : [{ id, name }];
      }),
      names,
      namedStyles: reading.styles.namedStyles,
      protection: readWorkbookProtection(this.#workbook.protection),
      ...readProperties(this.file, this.losses),
      customXml: readCustomXml(this.file, this.#related.targets(relationshipTypes.customXml)),
      date1904: reading.dateSystem === "1904",
      calculationMode: modeFromFile(this.#workbook.calculationMode),
      activeSheetId: this.#activeSheetId(ids, sheets),
    };
    this.file.checkRest();
    return { snapshot, lost: this.losses.list() };
  }

  /** What is drawn on each worksheet, by its part. */
  #drawings(): ReadonlyMap<string, DrawingReading> {
    const sheets = this.#related.targets(relationshipTypes.worksheet);
    return new Map(sheets.map((part) => [part, readDrawings(this.file, part, this.losses)]));
  }

  #reading(names: readonly DefinedName[]): SheetReading {
    const look = readLook(this.file, this.#related, this.losses);
    const metadata = relatedPart(this.file, this.#related, {
      type: relationshipTypes.sheetMetadata,
      namespace: spreadsheet,
      local: "metadata",
    });
    return {
      ...look,
      cellStyles: look.styles.cellStyles,
      sharedStrings: this.#sharedStrings(),
      losses: this.losses,
      dateSystem: this.#workbook.dateSystem,
      meaningOn: meaningOfNames(names),
      arrayMarks: readArrayMarks(metadata),
    };
  }

  #sharedStrings(): readonly string[] {
    const name = this.#related.target(relationshipTypes.sharedStrings);
    if (name === null) return [];
    const strings: string[] = [];
    const items = new SharedStringsListener((item) => {
      reportRuns(item, this.losses);
      strings.push(item.text);
    });
    readXml(this.file.part(name), rootOf("sst"), new ContentListener(["sst"], spreadsheet, items));
    return strings;
  }

  #sheet(
    listed: ListedSheet,
    reading: SheetReading,
    drawings: ReadonlyMap<string, DrawingReading>,
  ): readonly SheetSnapshot[] {
    const { name, state: visibility, relationship } = listed;
    const related = this.#related.withId(relationship);
    if (related?.type !== relationshipTypes.worksheet) {
      this.losses.add("otherSheet", name);
      return [];
    }
    const part = this.file.part(related.target);
    const tables = this.#tablesOf(related.target);
    const charts = drawings.get(related.target)?.charts ?? [];
    const links = this.file.relationships(related.target);
    const propertyOf = (id: string): string => {
      const own = links.withId(id);
      return own === undefined ? "" : readUtf16(this.file.part(own.target));
    };
    const addressOf = (id: string): string => links.withId(id)?.target ?? "";
    const source = {
      ...{ name, visibility, part, tables, charts, addressOf, propertyOf },
      requireListed: (root: XmlElement) => requireListed(this.file, related.target, root),
    };
    return [readSheet({ id: sheetIdOf(Number(listed.sheetId)), ...source }, reading)];
  }

  #tablesOf(sheet: string): readonly Table[] {
    const tables = sheetTables(this.file, sheet);
    this.#tables.set(sheet, tables);
    return tables.map((table) => readTable(table, this.losses));
  }

  #activeSheetId(ids: readonly string[], sheets: readonly SheetSnapshot[]): string {
    const active = sheets.find(({ id }) => id === ids[this.#workbook.activeTab]);
    const shown = active?.visibility === "visible" ? active : undefined;
    return (
      (shown ?? sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0])?.id ?? ""
    );
  }
}

/** Reads a file into a plain value. Throws UnreadableFile. */
export const readWorkbook = (bytes: Uint8Array): Reading =>
  orUnreadable(() => new WorkbookReader(openWorkbook(bytes)).read());
