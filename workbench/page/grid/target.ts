/** What the mouse is pressed on: cells, or the headers of rows or columns. */
export type Target = "cells" | "rows" | "columns";
