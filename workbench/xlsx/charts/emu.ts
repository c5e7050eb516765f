/** English Metric Units, in which drawings are measured, per point. */
const emuPerPoint = 12_700;

export const emuOf = (points: number): number => Math.round(points * emuPerPoint);

export const pointsOfEmu = (emu: number): number => emu / emuPerPoint;
