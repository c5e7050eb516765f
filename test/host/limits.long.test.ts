import { describeLimits } from "./support/limits";

describeLimits({ tiers: 2000, grades: 1600 });
