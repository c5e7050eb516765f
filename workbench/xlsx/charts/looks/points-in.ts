import type { Looks } from "./shape-looks";

/** Whether anything was chosen for a part. */
export const namesPart = (looks: Looks, part: string): boolean =>
  Object.keys(looks).some((name) => name.startsWith(`${part}.`));

/** The points of a series that have looks of their own, in their order. */
export const pointsIn = (looks: Looks): readonly number[] => {
  const points = Object.keys(looks).flatMap((name) => {
    const [part = "", point = ""] = name.split(".");
    return part === "points" ? [Number(point)] : [];
  });
  return [...new Set(points)].sort((one, other) => one - other);
};
