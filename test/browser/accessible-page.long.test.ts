import { findsNothingOnPage } from "./support/finds-nothing-on-page";

describe("axe finds nothing wrong in English", () => findsNothingOnPage("en-US"));
