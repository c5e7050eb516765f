import { createContext, useContext } from "react";

/** Whether the workbook is open for reading only. */
export const ReadOnlyContext = createContext(false);
export const useReadOnly = (): boolean => useContext(ReadOnlyContext);
