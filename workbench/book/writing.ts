/**
 * How contents come into cells: a person types them, one cell after the other, and each cell's validation is asked; a
 * person pastes them; or an add-in writes them. As in Excel, the last two ask no validation. Protection holds for all.
 */
export type Writing = "typed" | "pasted" | "add-in";
