/** What a window runs on, as its person may recognise it. */
export const DEVICES = ['computer', 'phone'] as const;
export const BROWSERS = ['chrome', 'edge', 'firefox', 'safari', 'other'] as const;

/** A window in which somebody has an article open for writing. */
export interface EditorWindow {
  readonly articleId: string;
  readonly windowId: string;
  readonly device: (typeof DEVICES)[number];
  readonly browser: (typeof BROWSERS)[number];
}

/** Another window at the same article. */
export interface EditorAtWork {
  readonly windowId: string;
  readonly personId: string;
  readonly personName: string;
  readonly device: string;
  readonly browser: string;
  readonly beganAt: Date;
  readonly tookOverAt: Date | null;
}
