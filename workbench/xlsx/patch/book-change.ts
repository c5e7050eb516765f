import { PackagePatch } from "@tanping/ooxml/patch/package-patch";
import type { Package } from "@tanping/ooxml/parts/package";
import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import type { Relationships } from "@tanping/ooxml/parts/relationships";
import type { Palette } from "@tanping/ooxml/spreadsheet/color";
import { openWorkbook } from "@tanping/ooxml/spreadsheet/open-workbook";
import type { WorkbookPart } from "@tanping/ooxml/spreadsheet/workbook-part";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { parseSource } from "@tanping/ooxml/xml/source-element";
import { sheetIdOf } from "../../book/sheet-id";
import type { BookSnapshot } from "../../book/snapshot";
import type { Style } from "../../book/style";
import { ArrayFormulas, readArrayMarks } from "../array-metadata";
import { Losses } from "../losses";
import { meaningOfNames } from "../name-meanings";
import { readLook, relatedPart } from "../read-look";
import type { Styles } from "../read-styles";
import type { CellWriting } from "../write-cells";
import { StyleWriter } from "../write-styles";
import type { RowChange } from "./cell-changes";
import { inlineStrings } from "./inline-strings";
import { PatchedStyles } from "./patched-styles";

const spreadsheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Numbers that tell styles apart and mean nothing else. */
const comparedStyles = (): CellWriting["styles"] => {
  const numbers = new Map<Style, number>();
  const number = (style: Style): number => {
    const known = numbers.get(style) ?? numbers.size;
    numbers.set(style, known);
    return known;
  };
  return { number, differential: () => 0 };
};

/** A book before and after, and the file that is changed accordingly. */
export class BookChange {
  readonly files: PackagePatch;
  /** The file as it was. */
  readonly file: Package;
  readonly main: string;
  readonly workbook: WorkbookPart;
  readonly related: Relationships;
  readonly look: { readonly styles: Styles; readonly palette: Palette };
  readonly styles: PatchedStyles;
  /** How cells of new sheets are written. */
  readonly writing: CellWriting;
  /** The same, with style numbers that are good for comparing only. */
  readonly comparing: CellWriting;
  /** What became of cells: whether any differs, and whether one has a formula that had none or the other way round. */
  cells: "same" | "changed" | "formulas" = "same";
  readonly #arrays = new ArrayFormulas();
  #lastTableId: number | null = null;

  constructor(
    bytes: Uint8Array,
    readonly before: BookSnapshot,
    readonly after: BookSnapshot,
  ) {
    const { file, main, part } = openWorkbook(bytes);
    this.files = new PackagePatch(bytes);
    this.file = file;
    this.main = main;
    this.workbook = part;
    this.related = file.relationships(main);
    this.look = readLook(file, this.related, new Losses());
    this.styles = this.#openStyles();
    const mark = this.#arrayMark();
    this.writing = {
      styles: this.styles,
      strings: inlineStrings,
      arrays: { mark },
      meaningOn: meaningOfNames(after.names),
    };
    this.comparing = { ...this.writing, styles: comparedStyles() };
  }

  /** The worksheet parts of the file by the ids of their sheets. */
  get parts(): ReadonlyMap<string, string> {
    return new Map(
      this.workbook.sheets.flatMap(({ sheetId, relationship }) => {
        const related = this.related.withId(relationship);
        const isSheet = related?.type === relationshipTypes.worksheet;
        return isSheet ? [[sheetIdOf(Number(sheetId)), related.target] as const] : [];
      }),
    );
  }

  noteCells(rows: readonly RowChange[]): void {
    for (const { before, after } of rows.flatMap(({ cells }) => cells)) {
      const had = (before?.formula ?? null) !== null;
      const has = (after?.formula ?? null) !== null;
      if (had !== has) this.cells = "formulas";
      else if (this.cells === "same") this.cells = "changed";
    }
  }

  /** The id of a relationship of a part to an address, new where the file has none. */
  relateAddress(part: string, address: string): string {
    const type = `${namespaces.relationships}/hyperlink`;
    const known = this.file
      .relationships(part)
      .all.find((its) => its.type === type && its.target === address);
    if (known) return known.id;
    const [id] = this.files.relate(part, [{ type, target: address, mode: "External" }]);
    return id ?? "";
  }

  /** A number that neither a table nor a part has. */
  freeTableId(): number {
    const ids = [...this.parts.values()]
      .flatMap((part) => this.file.relationships(part).targets(relationshipTypes.table))
      .filter((part) => this.files.has(part))
      .map((part) => Number(parseSource(this.files.text(part)).attribute("id")));
    this.#lastTableId ??= Math.max(this.files.freeNumber - 1, ...ids);
    this.#lastTableId += 1;
    return this.#lastTableId;
  }

  /** Writes down what cells refer to: their styles, and what tells arrays. */
  writeCommon(): void {
    const styles = this.related.target(relationshipTypes.styles);
    const text = this.styles.apply();
    if (styles !== null) this.files.setText(styles, text);
    else if (text !== this.styles.text)
      this.#addRelated("xl/styles.xml", `${spreadsheetTypes}.styles+xml`, {
        type: relationshipTypes.styles,
        text,
      });
    if (!this.#arrays.isEmpty)
      this.#addRelated("xl/metadata.xml", `${spreadsheetTypes}.sheetMetadata+xml`, {
        type: relationshipTypes.sheetMetadata,
        text: this.#arrays.xml(),
      });
  }

  #addRelated(
    target: string,
    contentType: string,
    { type, text }: { readonly type: string; readonly text: string },
  ): void {
    this.files.add(target, contentType, text);
    this.files.relate(this.main, [{ type, target }]);
  }

  #openStyles(): PatchedStyles {
    const part = this.related.target(relationshipTypes.styles);
    const text = part === null ? new StyleWriter([]).xml() : this.files.text(part);
    return new PatchedStyles(text, this.look.styles.cellStyles);
  }

  /** In a file that has metadata of other kinds, arrays are told as older programs tell them. */
  #arrayMark(): () => number | undefined {
    const metadata = relatedPart(this.file, this.related, {
      type: relationshipTypes.sheetMetadata,
      namespace: namespaces.spreadsheet,
      local: "metadata",
    });
    const [known] = readArrayMarks(metadata);
    return metadata === null ? () => this.#arrays.mark() : () => known;
  }
}
