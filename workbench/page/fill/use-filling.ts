import { createContext, useContext } from "react";
import type { Area } from "../../book/area";

export const FillingContext = createContext<Area | null>(null);

/** What would be filled if the fill handle were let go now; null while nobody draws it. */
export const useFilling = (): Area | null => useContext(FillingContext);
