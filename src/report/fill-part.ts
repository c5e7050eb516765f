import {
  contentControlOf,
  isTrackedAway,
  itemsOf,
  refusesText,
  showsPlaceholder,
  textIn,
  type ContentControl,
} from "@tanping/ooxml/wordprocessing/content-control";
import { wordNamespaces } from "@tanping/ooxml/wordprocessing/word-namespaces";
import { rewritten } from "@tanping/ooxml/patch/rewritten";
import type { SourceElement } from "@tanping/ooxml/xml/source-element";
import { chooseItems, controlsIn } from "./choose-items";
import { contentWith, textFor } from "./control-content";
import { tagStart, type DocumentValues, type ValueRow } from "./document-values";
import type { FillNotes } from "./fill-notes";

/** Numbers of controls that no control of the document has yet. */
export type FreshId = () => string;

/** Where a control stands: in what row of a list, and whether it is a copy of another one. */
interface Place {
  readonly row: ValueRow | null;
  readonly isCopy: boolean;
}

/** Fills the tagged controls of a document's parts. */
export class PartFiller {
  readonly #values: DocumentValues;
  readonly #notes: FillNotes;
  readonly #freshId: FreshId;

  constructor(values: DocumentValues, notes: FillNotes, freshId: FreshId) {
    this.#values = values;
    this.#notes = notes;
    this.#freshId = freshId;
  }

  /** The part's text with its controls filled; all around their contents as it was. */
  fill(root: SourceElement): string {
    const { source, start, end } = root;
    const filled = this.#within(root, { row: null, isCopy: false });
    return source.slice(0, start) + filled + source.slice(end);
  }

  #within(element: SourceElement, place: Place): string {
    return rewritten(element, (its) => this.#instead(its, place));
  }

  /** What stands in an element's place; null where only what is inside it may change. */
  #instead(element: SourceElement, place: Place): string | null {
    if (isTrackedAway(element)) return element.markup;
    const control = contentControlOf(element);
    const changed = control?.tag.startsWith(tagStart) ? this.#control(control, place) : null;
    return changed ?? this.#asCopy(element, place);
  }

  #control(control: ContentControl, place: Place): string | null {
    const { tag } = control;
    const rows = this.#values.lists.get(tag);
    if (rows) return this.#list(control, rows, place);
    const given = place.row?.get(tag) ?? this.#values.texts.get(tag);
    if (given === undefined) {
      this.#notes.unknown(tag);
      return null;
    }
    const refuses = refusesText(control) ?? (control.level === "row" ? "no-text" : null);
    if (refuses) {
      this.#notes.refused(tag, refuses);
      return null;
    }
    this.#notes.met(tag);
    const text = textFor(control, given);
    return shows(control, text) ? null : this.#withText(control, text, place);
  }

  #withText(control: ContentControl, text: string, place: Place): string {
    const before = showsPlaceholder(control) || place.isCopy ? "" : textIn(control.content).trim();
    if (before !== "") this.#notes.changed(control.tag, before, text);
    return this.#withContent(control, contentWith(control, text), place);
  }

  /** The control with other content; it no longer shows what to write there. */
  #withContent({ element, properties, content }: ContentControl, inside: string, place: Place) {
    const { source } = element;
    const said = rewritten(properties, (its) =>
      its.local === "showingPlcHdr" ? "" : this.#asCopy(its, place),
    );
    const tag = `${content.prefix}sdtContent`;
    return [
      source.slice(element.start, properties.start),
      said,
      source.slice(properties.end, content.start),
      `<${tag}>${inside}</${tag}>`,
      source.slice(content.end, element.end),
    ].join("");
  }

  #list(control: ContentControl, rows: readonly ValueRow[], place: Place): string | null {
    const { tag, content } = control;
    const items = itemsOf(control);
    const [pattern] = items;
    const last = items.at(-1);
    if (!pattern || !last) {
      this.#notes.refused(tag, "no-rows");
      return null;
    }
    this.#notes.met(tag);
    const shown = rows.length > 0 ? rows : [this.#noRow(pattern)];
    const [key = ""] = this.#tagsIn(pattern);
    const { none } = this.#values;
    const { items: chosen, dropped } = chooseItems(items, shown, { key, none });
    for (const its of dropped) this.#notes.dropped(tag, its);
    const rowAt = (index: number): ValueRow | null => shown[index] ?? null;
    if (isSame(items, chosen) && !place.isCopy)
      return rewritten(control.element, (its) => {
        const index = items.indexOf(its);
        return index < 0 ? null : this.#item(its, { row: rowAt(index), isCopy: false });
      });
    const used = new Set<SourceElement>();
    const filled = chosen.map((item, index) => {
      const isCopy = place.isCopy || used.has(item);
      used.add(item);
      return this.#item(item, { row: rowAt(index), isCopy });
    });
    const before = content.source.slice(content.tag.end, pattern.start);
    const after = content.source.slice(last.end, content.contentEnd);
    return this.#withContent(control, before + filled.join("") + after, place);
  }

  /** The row that says that there is none: in its first control, the others blank. */
  #noRow(pattern: SourceElement): ValueRow {
    const { none } = this.#values;
    return new Map(this.#tagsIn(pattern).map((tag, index) => [tag, index === 0 ? none : ""]));
  }

  /** The tags of the controls in an item that have no text of their own elsewhere. */
  #tagsIn(element: SourceElement): readonly string[] {
    return controlsIn(element)
      .map(({ tag }) => tag)
      .filter((tag) => tag.startsWith(tagStart) && !this.#values.texts.has(tag));
  }

  #item(item: SourceElement, place: Place): string {
    const inside = this.#within(item, place);
    return place.isCopy ? withoutMarks(inside) : inside;
  }

  /** Of a copy, what must not be there twice: the control's number and the bookmarks. */
  #asCopy(element: SourceElement, { isCopy }: Place): string | null {
    if (!isCopy || element.namespace !== wordNamespaces.main) return null;
    if (element.local.startsWith("bookmark")) return "";
    if (element.local === "id" && element.parent?.local === "sdtPr")
      return element.markup.replace(/(["'])-?\d+\1/, `"${this.#freshId()}"`);
    return null;
  }
}

const shows = (control: ContentControl, text: string): boolean =>
  !showsPlaceholder(control) && textIn(control.content) === text;

const isSame = (some: readonly SourceElement[], others: readonly SourceElement[]): boolean =>
  some.length === others.length && some.every((its, index) => its === others[index]);

/** Numbers of paragraphs and rows, which Word gives anew. */
const withoutMarks = (xml: string): string =>
  xml.replaceAll(/\s[\w.-]+:(?:paraId|textId)="[0-9A-Fa-f]*"/g, "");
