import { defineConfig } from '@playwright/test';
import { browserOptions } from './libs/testing/src/browser.ts';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './tools/playwright/global-setup.ts',
  // one copy of the product serves every test, each on data of its own: two files at a time, as one waits often
  workers: 2,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env['JIYUE_PLAYWRIGHT_JSON']
    ? [['list'], ['json', { outputFile: process.env['JIYUE_PLAYWRIGHT_JSON'] }]]
    : [['list']],
  use: {
    // what is not there to be clicked is not there: a test need not wait until its own end to say so
    actionTimeout: 30_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    // menus stand where they are clicked at once: on a busy machine a click may meet one that still moves
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: browserOptions(),
  },
});
