import type { LegendPosition } from "../../book/charts/chart";
import { textWidth } from "./text-width";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

export interface LegendEntry {
  readonly index: number;
  readonly left: number;
  readonly top: number;
}

interface Legend {
  readonly entries: readonly LegendEntry[];
  /** What is left of the room for the plot. */
  readonly rest: Box;
}

export const legendFont = 12;
/** The mark before a series' name, and the distances around it. */
export const markWidth = 22;
const lineHeight = 18;
const gap = 16;

const widthOf = (name: string): number => markWidth + 4 + textWidth(name, legendFont) + gap;

/** The names in lines, each as full as the width allows. */
const linesOf = (names: readonly string[], width: number): readonly (readonly number[])[] => {
  const lines: number[][] = [];
  let used = Infinity;
  for (const [index, name] of names.entries()) {
    if (used + widthOf(name) > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(index);
    used += widthOf(name);
  }
  return lines;
};

const inLines = (room: Box, names: readonly string[], top: number): readonly LegendEntry[] =>
  linesOf(names, room.width).flatMap((line, number) => {
    const total = line.reduce((sum, index) => sum + widthOf(names[index] ?? ""), 0) - gap;
    let left = room.left + Math.max(0, (room.width - total) / 2);
    return line.map((index) => {
      const entry = { index, left, top: top + number * lineHeight };
      left += widthOf(names[index] ?? "");
      return entry;
    });
  });

const inColumn = (room: Box, names: readonly string[], left: number): readonly LegendEntry[] => {
  const top = room.top + Math.max(0, (room.height - names.length * lineHeight) / 2);
  return names.map((_, index) => ({ index, left, top: top + index * lineHeight }));
};

/** Places the names of the series at their side of the room. */
export const layOutLegend = (
  room: Box,
  names: readonly string[],
  position: LegendPosition | null,
): Legend => {
  if (position === null || names.length === 0) return { entries: [], rest: room };
  if (position === "top" || position === "bottom") {
    const height = linesOf(names, room.width).length * lineHeight + 4;
    const rest = { ...room, height: room.height - height };
    const isTop = position === "top";
    return {
      entries: inLines(room, names, isTop ? room.top : room.top + rest.height + 4),
      rest: isTop ? { ...rest, top: room.top + height } : rest,
    };
  }
  const width = Math.min(Math.max(...names.map(widthOf)), room.width / 2);
  const rest = { ...room, width: room.width - width };
  const isLeft = position === "left";
  return {
    entries: inColumn(room, names, isLeft ? room.left : room.left + rest.width + 8),
    rest: isLeft ? { ...rest, left: room.left + width } : rest,
  };
};
