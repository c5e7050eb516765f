import type { ItemEntry } from "../../workflows/enter-items";
import { keepText, keptText } from "../kept-texts";

/** Keeps what is not yet in the workbook, under the workbook's own key; without one it could be another workbook's, and is not kept. */
export class Unwritten {
  private readonly texts = new Map<string, ItemEntry>();
  private waiting: readonly ItemEntry[] = [];

  private readonly key: string | null;

  constructor(workbook: string | null) {
    this.key = workbook && `tanping:unwritten:${workbook}`;
  }

  /** What an earlier pane left; nothing where it cannot be read. */
  left(): readonly ItemEntry[] {
    try {
      const entries: unknown = JSON.parse((this.key && keptText(this.key)) ?? "[]");
      return Array.isArray(entries) ? entries.filter(isEntry) : [];
    } catch {
      return [];
    }
  }

  /** The text that is being typed in a cell, and what the cell said when that began. */
  textOf({ item, column }: Pick<ItemEntry, "item" | "column">): ItemEntry | undefined {
    return this.texts.get(`${item} ${column}`);
  }

  type(entry: ItemEntry): ReturnType<typeof keepText> {
    this.texts.set(`${entry.item} ${entry.column}`, entry);
    return this.keep();
  }

  done({ item, column }: Pick<ItemEntry, "item" | "column">): ReturnType<typeof keepText> {
    this.texts.delete(`${item} ${column}`);
    return this.keep();
  }

  wait(entries: readonly ItemEntry[]): ReturnType<typeof keepText> {
    this.waiting = entries;
    return this.keep();
  }

  private keep(): ReturnType<typeof keepText> {
    if (this.key === null) return "until-closed";
    return keepText(this.key, JSON.stringify([...this.waiting, ...this.texts.values()]));
  }
}

const isEntry = (its: unknown): its is ItemEntry =>
  typeof its === "object" &&
  its !== null &&
  ["item", "column", "value", "was"].every((key) => key in its);
