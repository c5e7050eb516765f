import { createContext, useContext } from "react";
import type { Source } from "./trail";

/** Follows the link of that name to a source. */
export type Follow = (source: Source, link: string) => void;

export const FollowContext = createContext<Follow>(() => undefined);
export const useFollow = (): Follow => useContext(FollowContext);
