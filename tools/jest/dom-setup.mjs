import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/dom';

// What browsers have and jsdom has not, in so far as components ask for it when they are drawn.
Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
globalThis.Element.prototype.scrollIntoView ??= () => {};
globalThis.matchMedia ??= (media) => ({
  media,
  matches: false,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
});
// Node's own channel would keep the process alive.
globalThis.MessageChannel ??= class {
  port1 = { onmessage: null, close() {} };
  port2 = { postMessage: (data) => setTimeout(() => this.port1.onmessage?.({ data })), close() {} };
};
// what is waited for may come late on a busy machine; whoever waits for nothing sees it sooner
configure({ asyncUtilTimeout: 20_000 });

// jsdom knows no styles of ::before and ::after and says so at length; without one it answers for the element itself
const styleOf = globalThis.getComputedStyle.bind(globalThis);
globalThis.getComputedStyle = (element) => styleOf(element);
