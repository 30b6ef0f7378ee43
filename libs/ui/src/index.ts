export { icons, type IconName } from './icons.js';
export { ridges } from './ridges.js';
