import { findsNothingOnPage } from "./support/finds-nothing-on-page";

describe("axe finds nothing wrong in Chinese", () => findsNothingOnPage("zh-CN"));
