/** What this window runs on, in the few words that the server knows. */
export type WindowKind = {
  device: 'computer' | 'phone';
  browser: 'chrome' | 'edge' | 'firefox' | 'safari' | 'other';
};

const BROWSERS = [
  ['edge', /\bEdg/],
  ['firefox', /\bFirefox\//],
  ['chrome', /\bChrome\//],
  ['safari', /\bSafari\//],
] as const;

/** Reads it from what the browser calls itself; who tells others apart by it loses nothing when it is wrong. */
export function windowKind(userAgent: string): WindowKind {
  const [browser = 'other'] = BROWSERS.find(([, pattern]) => pattern.test(userAgent)) ?? [];
  return { device: /\bMobile\b|\bAndroid\b/.test(userAgent) ? 'phone' : 'computer', browser };
}
