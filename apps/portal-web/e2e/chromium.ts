import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** The browser of the system; without one the tests that look at pages fail rather than pass unseen. */
export const CHROMIUM = PLACES.find((path) => existsSync(path)) ?? 'chromium';
