import { readFileSync, statSync } from "node:fs";
import { galleryPage, galleryPath } from "../../../scripts/screenshots/gallery-page";

const page = readFileSync(galleryPath, "utf8");

it("the gallery shows every state, and is as its script writes it", () => {
  expect(page).toBe(galleryPage());
});

it("every picture of the gallery is there, four of each state, all together at most 6 MB", () => {
  const pictures = [...page.matchAll(/\]\((images\/gallery\/[^)]+)\)/g)].map(
    ([, file]) => `docs/${file}`,
  );
  const states = [...page.matchAll(/^## /gm)].length;
  expect(new Set(pictures).size).toBe(4 * states);
  const sizes = pictures.map((file) => statSync(file).size);
  expect(Math.min(...sizes)).toBeGreaterThan(1000);
  expect(sizes.reduce((all, size) => all + size, 0)).toBeLessThanOrEqual(6_000_000);
});
