/** The time in every story: a Sunday, twenty to seven in the evening in London. */
export const now = Date.UTC(2026, 10, 22, 18, 40);

export const clock = (): number => now;
