/** How many hours the reviews of what was published before them may take, by the clock, all of them together. */
export const URGENT_HOURS = 4;
