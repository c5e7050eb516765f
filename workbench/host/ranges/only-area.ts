import type { Area } from "../../book/area";
import type { Selection } from "../../book/selection";
import { invalidSelection } from "../refusals";

/** The selected area, where it is the only one. */
export function onlyArea({ area, others }: Selection): Area {
  if (others !== undefined && others.length > 0) throw invalidSelection();
  return area;
}
