import { UnreadablePackage } from "../unreadable-package";
import { namespaces } from "../xml/namespaces";
import type { Attributes } from "../xml/namespace-scope";
import { TreeListener } from "../xml/xml-element";

/** What decides which sheets and names a workbook has, and which days its numbers are. */
const decisive: ReadonlySet<string> = new Set([
  "sheets",
  "sheet",
  "definedNames",
  "definedName",
  "workbookPr",
]);

const isDecisive = (name: string | undefined, namespace: string | undefined): boolean =>
  namespace === namespaces.spreadsheet && decisive.has(name ?? "");

const refuse = (): never => {
  throw new UnreadablePackage("ambiguous", "Sheets or names are alternatives.");
};

/** Builds the tree of a workbook's part; alternatives among its sheets and names are refused, of others one is taken. */
export class WorkbookTree extends TreeListener {
  #choices = 0;

  override open(name: string, attributes: Attributes, namespace: string): void {
    if (this.#choices > 0 && isDecisive(name, namespace)) refuse();
    super.open(name, attributes, namespace);
  }

  openChoice(): void {
    if (isDecisive(this.current?.name, this.current?.namespace)) refuse();
    this.#choices += 1;
  }

  closeChoice(): void {
    this.#choices -= 1;
  }
}
