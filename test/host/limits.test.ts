import { describeLimits } from "./support/limits";

describeLimits({ tiers: 150, grades: 120 });
