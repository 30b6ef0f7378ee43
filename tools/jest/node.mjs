// Loaded before everything else in the threads that run specs without a jest environment (jest-light-runner):
// TypeScript is read by swc, and '@jest/globals', which exists in jest environments only, is what the runner has put in place.
import { registerHooks } from 'node:module';
import '@swc-node/register/esm-register';

const GLOBALS = new URL('./globals.mjs', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: GLOBALS, format: 'module', shortCircuit: true } : next(specifier, context),
});
