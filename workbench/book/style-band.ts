import { containsArea } from "./areas";
import type { Area } from "./area";
import { defaultStyle, type Style } from "./style";

/** A style change over whole rows or whole columns, where no cells are stored to carry it. Later bands win. */
export interface StyleBand {
  readonly area: Area;
  readonly change: Partial<Style>;
}

const members = (change: Partial<Style>): readonly (keyof Style)[] =>
  Object.keys(change) as (keyof Style)[];

const shadows = (later: StyleBand, earlier: StyleBand): boolean =>
  containsArea(later.area, earlier.area) &&
  members(earlier.change).every((member) => member in later.change);

const changesNothing = ({ change }: StyleBand): boolean =>
  members(change).every((member) => change[member] === defaultStyle[member]);

/** The bands with one more laid over them; those nobody can see any longer are dropped. */
export const layBand = (bands: readonly StyleBand[], band: StyleBand): readonly StyleBand[] => {
  const all = [...bands.filter((earlier) => !shadows(band, earlier)), band];
  const firstSeen = all.findIndex((one) => !changesNothing(one));
  return firstSeen < 0 ? [] : all.slice(firstSeen);
};
