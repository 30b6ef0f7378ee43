export { choiceWord, fieldWord, fieldWords } from './field-words.js';
export { icons, type IconName } from './icons.js';
export { ridges } from './ridges.js';
export { mark, markSvg } from './mark.js';
